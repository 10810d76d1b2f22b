// SPDX-FileCopyrightText: 2026 The Inflight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

/// What products are made of. Each entry is the inside of a JSON string, escapes included, in UTF-8.
namespace practice::words {

using Word = std::string_view;

struct Category {
    Word name;
    std::array<Word, 6> things;
};

inline constexpr std::array<Category, 8> categories { {
    { "Kitchen", { "teapot", "chopping board", "skillet", "pepper mill", "colander", "bread knife" } },
    { "Lighting",
        { "desk lamp", "pendant lamp", "lantern", "reading light", "candle holder", "floor lamp" } },
    { "Garden", { "watering can", "trowel", "bird feeder", "planter", "hose reel", "rain gauge" } },
    { "Office", { "notebook", "pen tray", "letter rack", "desk mat", "bookend", "wall planner" } },
    { "Textiles", { "throw", "cushion", "tea towel", "bath mat", "table runner", "bedspread" } },
    { "Outdoor", { "camping stove", "flask", "hammock", "headlamp", "picnic rug", "dry bag" } },
    { "Toys & games", { "kite", "jigsaw", "spinning top", "memory game", "marble run", "puppet" } },
    { "Café", { "espresso cup", "milk jug", "crêpe pan", "sugar bowl", "coffee grinder", "purée press" } },
} };

inline constexpr std::array<Word, 16> materials { "Oak", "Walnut", "Linen", "Merino", "Stoneware", "Steel",
    "Bamboo", "Copper", "Recycled", "Folding", "Hand-made", "Enamel", "Cork", "Jämtland", "Classic",
    "Provençal" };

/// Most products have none: the list is drawn from with that in mind.
inline constexpr std::array<Word, 16> details { "", "", "", "", "", "", "", "", "", "", ", set of 4",
    ", large", " 12\\\"", " (Ø 20 cm)", " \\\"Nordlys\\\", grey", " – 2nd choice" };

/// Names that programs trip over: formulas to a spreadsheet, escapes, other scripts, line ends.
inline constexpr std::array<Word, 14> nastyNames { "=SUM mug for accountants", "+5 °C bottle cooler",
    "-18 °C ice box, \\\"Polar\\\"", "@home door sign", "日本の急須 (kyūsu)", "Кофемолка «Утро»",
    "مصباح مكتب", "Cahier d'\\u00c9l\\u00e8ve", "\\ud83d\\ude80 rocket kite", "AC\\/DC \\\\ adapter",
    "Ruler\\tcm\\/inch", "Poster \\\"Carpe\\ndiem\\\"", "Seed mix 🌱🐝", "\\\"The\\\" mug, white, 0.3 l" };

inline constexpr std::array<Word, 12> tags { "wood", "gift", "new", "sale", "fair trade", "handmade", "vegan",
    "outdoor", "crème", "50% off", "eco", "limited" };

struct Supplier {
    Word name;
    Word country;
};

inline constexpr std::array<Supplier, 12> suppliers { {
    { "Northwind Traders", "GB" },
    { "Ærø & Søn", "DK" },
    { "O'Brien, Kelly & Co.", "IE" },
    { "Müller \\\"Werkstatt\\\"", "DE" },
    { "Ibáñez e Hijos, S.A.", "ES" },
    { "株式会社山田", "JP" },
    { "Łódź Ceramika", "PL" },
    { "Hilltop Goods", "US" },
    { "Atelier Lefèvre", "FR" },
    { "Casa Verde", "IT" },
    { "\\u4e0a\\u6d77 Home", "CN" },
    { "Fjord Supply", "NO" },
} };

} // namespace practice::words
