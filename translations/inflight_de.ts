<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>inflight</name>
        <message numerus="yes">
            <source>(%1 attempts)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(%1 Versuch)</numerusform>
                <numerusform>(%1 Versuche)</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed pages</source>
            <translation>Fehlgeschlagene Seiten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>Alle Seiten abrufen</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>Anhalten und weitermachen</translation>
        </message>
        <message>
            <source>Less and more concurrency</source>
            <translation>Weniger oder mehr gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Compare with sync</source>
            <translation>Mit Sync vergleichen</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>Datensätze filtern</translation>
        </message>
        <message>
            <source>Copy the selected rows with headers</source>
            <translation>Ausgewählte Zeilen mit Spaltenköpfen kopieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Live, requests, comparison, speed-up, log</source>
            <translation>Live, Anfragen, Vergleich, Beschleunigung, Protokoll</translation>
        </message>
        <message>
            <source>Projector mode</source>
            <translation>Beamer-Modus</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Diese Liste</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>Über Inflight</translation>
        </message>
        <message>
            <source>Fetches every page of an API, many requests at a time, politely, and shows why that is faster. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Ruft alle Seiten einer API ab, viele Anfragen gleichzeitig, rücksichtsvoll, und zeigt, warum das schneller ist. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <comment>minutes and seconds</comment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz</numerusform>
                <numerusform>%1 Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <translation>%1 in %2.</translation>
        </message>
        <message>
            <source>%1 in %2, one request at a time.</source>
            <translation>%1 in %2, eine Anfrage nach der anderen.</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (%3, measured).</source>
            <translation>%1 in %2: nicht schneller als nacheinander (%3, gemessen).</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (about %3, an estimate).</source>
            <translation>%1 in %2: nicht schneller als nacheinander (etwa %3, geschätzt).</translation>
        </message>
        <message>
            <source>%1 in %2: %3x faster than one at a time (%4, measured).</source>
            <translation>%1 in %2: %3-mal so schnell wie nacheinander (%4, gemessen).</translation>
        </message>
        <message>
            <source>%1 in %2: about %3x faster than one at a time (%4, an estimate).</source>
            <translation>%1 in %2: etwa %3-mal so schnell wie nacheinander (%4, geschätzt).</translation>
        </message>
        <message>
            <source>%1 in %2: at least %3x faster than one at a time (%4 or more, an estimate).</source>
            <translation>%1 in %2: mindestens %3-mal so schnell wie nacheinander (%4 oder mehr, geschätzt).</translation>
        </message>
        <message>
            <source>That is more than %1 at a time can explain: the sync run, which came first, may have filled a cache.</source>
            <translation>Das ist mehr, als %1 gleichzeitige Anfragen erklären: Der Sync-Lauf, der zuerst kam, hat vielleicht einen Cache gefüllt.</translation>
        </message>
        <message numerus="yes">
            <source>All %1 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Die %1 Seite ist angekommen.</numerusform>
                <numerusform>Alle %1 Seiten sind angekommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record is missing, none came twice.</source>
            <translation>Kein Datensatz fehlt, keiner kam doppelt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 von %2 Seite ist angekommen.</numerusform>
                <numerusform>%1 von %2 Seiten sind angekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced did not come.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz, den der Server angekündigt hat, kam nicht.</numerusform>
                <numerusform>%1 Datensätze, die der Server angekündigt hat, kamen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records came more than once.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz kam mehr als einmal.</numerusform>
                <numerusform>%1 Datensätze kamen mehr als einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server asked to slow down %1 times (429).</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Der Server bat %1-mal um weniger Tempo (429).</numerusform>
                <numerusform>Der Server bat %1-mal um weniger Tempo (429).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fetched yet.</source>
            <translation>Noch nichts abgerufen.</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Wird gestoppt …</translation>
        </message>
        <message>
            <source>Nothing could be fetched.</source>
            <translation>Es konnte nichts abgerufen werden.</translation>
        </message>
        <message>
            <source>Stopped after %1. %2 kept.</source>
            <translation>Nach %1 gestoppt. %2 behalten.</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 gleichzeitig</numerusform>
                <numerusform>%1 gleichzeitig</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>Höchstens %1 gleichzeitig</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: cut off.</source>
            <translation>Vergleich abgebrochen. Sync-Lauf: %1, gemessen. Paralleler Lauf: abgebrochen.</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: cut off; nothing was measured.</source>
            <translation>Vergleich abgebrochen. Sync-Lauf: abgebrochen; nichts wurde gemessen.</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: not begun.</source>
            <translation>Vergleich abgebrochen. Sync-Lauf: %1, gemessen. Paralleler Lauf: nicht begonnen.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Seite %1: %2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: what went wrong, %2: the technical detail</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Sign in, or check the key in the headers or in the query.</source>
            <translation>Melden Sie sich an, oder prüfen Sie den Schlüssel in den Kopfzeilen oder in der Abfrage.</translation>
        </message>
        <message>
            <source>This account or key may not read that.</source>
            <translation>Dieses Konto oder dieser Schlüssel darf das nicht lesen.</translation>
        </message>
        <message>
            <source>Check the path and the names of the page parameters.</source>
            <translation>Prüfen Sie den Pfad und die Namen der Seitenparameter.</translation>
        </message>
        <message>
            <source>Check the names and values of the parameters.</source>
            <translation>Prüfen Sie Namen und Werte der Parameter.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The server answered %1</source>
            <translation>Der Server antwortete %1</translation>
        </message>
        <message>
            <source>Signing in brought no usable token</source>
            <translation>Die Anmeldung ergab kein brauchbares Token</translation>
        </message>
        <message>
            <source>Check the sign-in part of the API profile.</source>
            <translation>Prüfen Sie den Anmeldeteil des API-Profils.</translation>
        </message>
        <message>
            <source>The server did not accept the sign-in</source>
            <translation>Der Server hat die Anmeldung nicht angenommen</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>The API profile lacks %1. Add it.</source>
            <translation>Im API-Profil fehlt %1. Ergänzen Sie es.</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>Es ist nichts schiefgegangen.</translation>
        </message>
        <message>
            <source>Nothing answered</source>
            <translation>Niemand hat geantwortet</translation>
        </message>
        <message>
            <source>Check the address and your network.</source>
            <translation>Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
        </message>
        <message>
            <source>The connection broke off</source>
            <translation>Die Verbindung brach ab</translation>
        </message>
        <message>
            <source>The server took too long to answer. Allow more time or lower the concurrency.</source>
            <translation>Der Server brauchte zu lange für die Antwort. Geben Sie mehr Zeit, oder verringern Sie die Zahl gleichzeitiger Anfragen.</translation>
        </message>
        <message>
            <source>No secure connection could be made</source>
            <translation>Es kam keine sichere Verbindung zustande</translation>
        </message>
        <message>
            <source>Check the address, or name the certificate authority's file if the server has its own.</source>
            <translation>Prüfen Sie die Adresse, oder nennen Sie die Datei der Zertifizierungsstelle, falls der Server eine eigene hat.</translation>
        </message>
        <message>
            <source>The answer was cut short on its way</source>
            <translation>Die Antwort wurde unterwegs abgeschnitten</translation>
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation>Die Antwort ist kein JSON</translation>
        </message>
        <message>
            <source>The answer is larger than allowed</source>
            <translation>Die Antwort ist größer als erlaubt</translation>
        </message>
        <message>
            <source>Ask for fewer records a page.</source>
            <translation>Verlangen Sie weniger Datensätze je Seite.</translation>
        </message>
        <message>
            <source>If you trust that address, use it as the base URL.</source>
            <translation>Wenn Sie dieser Adresse trauen, verwenden Sie sie als Basis-URL.</translation>
        </message>
        <message>
            <source>This request must not be sent</source>
            <translation>Diese Anfrage darf nicht gesendet werden</translation>
        </message>
        <message>
            <source>Check the address and the headers.</source>
            <translation>Prüfen Sie die Adresse und die Kopfzeilen.</translation>
        </message>
        <message>
            <source>Stopped before it was finished.</source>
            <translation>Vor dem Ende gestoppt.</translation>
        </message>
        <message>
            <source>The API profile is not JSON: line %1 cannot be read. Correct it there or just before, where a comma or a quotation mark may be missing.</source>
            <extracomment>%1: a number</extracomment>
            <translation>Das API-Profil ist kein JSON: Zeile %1 ist nicht lesbar. Berichtigen Sie es dort oder kurz davor, wo ein Komma oder ein Anführungszeichen fehlen mag.</translation>
        </message>
        <message>
            <source>The API profile must be one JSON object, in braces. Correct the file.</source>
            <translation>Das API-Profil muss ein einzelnes JSON-Objekt in geschweiften Klammern sein. Berichtigen Sie die Datei.</translation>
        </message>
        <message>
            <source>In the API profile, %1 must be %2. Correct it.</source>
            <translation>Im API-Profil muss %1 %2 sein. Berichtigen Sie es.</translation>
        </message>
        <message>
            <source>The API profile has a field %1 that is not known. Correct its name or remove it.</source>
            <translation>Das API-Profil hat ein unbekanntes Feld %1. Berichtigen Sie den Namen, oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no JSON Pointer: “%2”. Write it like /data/items.</source>
            <translation>Im API-Profil ist %1 kein JSON Pointer: „%2“. Schreiben Sie ihn wie /data/items.</translation>
        </message>
        <message>
            <source>Each page names the next one, so they can only be fetched one after another; a higher concurrency does not help.</source>
            <translation>Jede Seite nennt erst die nächste, daher geht es nur nacheinander; mehr gleichzeitige Anfragen helfen nicht.</translation>
        </message>
        <message>
            <source>The total in the server's answers makes no sense (%1) and was not used; whether records are missing cannot be told from it.</source>
            <translation>Die Gesamtzahl in den Antworten des Servers ergibt keinen Sinn (%1) und wurde nicht verwendet; ob Datensätze fehlen, lässt sich daran nicht erkennen.</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no fewer, or it knows the page size by another name.</source>
            <translation>%1 Datensätze je Seite wurden verlangt, %2 kamen: Weniger gibt der Server nicht, oder die Seitengröße heißt bei ihm anders.</translation>
        </message>
        <message>
            <source>The list changed while it was read, from %1 to %2; fetch again if every record counts.</source>
            <translation>Die Liste änderte sich beim Lesen, von %1 auf %2; rufen Sie erneut ab, wenn es auf jeden Datensatz ankommt.</translation>
        </message>
        <message>
            <source>The server's pages ended earlier than it had announced.</source>
            <translation>Die Seiten des Servers endeten früher, als er angekündigt hatte.</translation>
        </message>
        <message>
            <source>A page named a next one that had been fetched before, so the run stopped there: %1</source>
            <translation>Eine Seite nannte als nächste eine, die schon abgerufen war; dort endete der Lauf: %1</translation>
        </message>
        <message>
            <source>The next page is on another server (%1) and was not fetched. If you trust it, use its address as the base URL.</source>
            <translation>Die nächste Seite liegt auf einem anderen Server (%1) und wurde nicht abgerufen. Wenn Sie ihm trauen, verwenden Sie seine Adresse als Basis-URL.</translation>
        </message>
        <message>
            <source>The server gave a page that it had given before, or only empty ones, so asking stopped at page %1. Check the names of the page parameters.</source>
            <translation>Der Server lieferte eine frühere Seite noch einmal oder nur noch leere Seiten; bei Seite %1 wurde nicht weiter gefragt. Prüfen Sie die Namen der Seitenparameter.</translation>
        </message>
        <message>
            <source>HTTP/2 was asked for, but the server speaks HTTP/1.1 only; that was used.</source>
            <translation>HTTP/2 war gewünscht, aber der Server spricht nur HTTP/1.1; das wurde verwendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message>
            <source>Page %1, attempt %2 of %3</source>
            <translation>Seite %1, Versuch %2 von %3</translation>
        </message>
        <message>
            <source>request written after %1 ms, answer began after %2 ms, its body took %3 ms</source>
            <translation>Anfrage gesendet nach %1 ms, Antwort begann nach %2 ms, ihr Inhalt brauchte %3 ms</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>angemeldet</translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz</numerusform>
                <numerusform>%1 Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>again in %1: %2</source>
            <translation>erneut in %1: %2</translation>
        </message>
        <message>
            <source>given up: %1</source>
            <translation>aufgegeben: %1</translation>
        </message>
        <message>
            <source>no page there: past the end</source>
            <translation>keine Seite dort: hinter dem Ende</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Attempt at page %1</source>
            <translation>Versuch an Seite %1</translation>
        </message>
        <message>
            <source>Started at %1 s, took %2 ms, %3 bytes</source>
            <translation>Beginn bei %1 s, Dauer %2 ms, %3 Bytes</translation>
        </message>
        <message>
            <source>Status %1: %2</source>
            <translation>Status %1: %2</translation>
        </message>
        <message>
            <source>Request headers</source>
            <translation>Kopfzeilen der Anfrage</translation>
        </message>
        <message>
            <source>Response headers</source>
            <translation>Kopfzeilen der Antwort</translation>
        </message>
        <message>
            <source>the practice server</source>
            <translation>Übungsserver</translation>
        </message>
        <message>
            <source>Asking %1 for the first page...</source>
            <translation>%1: Die erste Seite wird angefordert …</translation>
        </message>
        <message>
            <source>Fetching from %1, one request at a time.</source>
            <translation>%1 wird abgerufen, eine Anfrage nach der anderen.</translation>
        </message>
        <message>
            <source>Fetching from %1.</source>
            <translation>%1 wird abgerufen.</translation>
        </message>
        <message>
            <source>Sign-in, attempt %1 of %2</source>
            <translation>Anmeldung, Versuch %1 von %2</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced may be missing, since as many came twice.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 angekündigter Datensatz fehlt womöglich, da ebenso viele doppelt kamen.</numerusform>
                <numerusform>%1 angekündigte Datensätze fehlen womöglich, da ebenso viele doppelt kamen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record came twice.</source>
            <translation>Kein Datensatz kam doppelt.</translation>
        </message>
        <message>
            <source>Lower the concurrency or the requests per second, then try again.</source>
            <translation>Verringern Sie die Zahl gleichzeitiger Anfragen oder der Anfragen je Sekunde, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The server has a problem of its own: try again later.</source>
            <translation>Der Server hat selbst ein Problem: Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>Try again, with less concurrency if that does not help.</source>
            <translation>Versuchen Sie es erneut, mit weniger gleichzeitigen Anfragen, falls das nicht hilft.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The answer has no list of records in the place given for it</source>
            <translation>Die Antwort hat an der dafür angegebenen Stelle keine Liste von Datensätzen</translation>
        </message>
        <message>
            <source>Check that place.</source>
            <translation>Prüfen Sie diese Stelle.</translation>
        </message>
        <message>
            <source>The server redirects again and again, perhaps in a circle</source>
            <translation>Der Server leitet immer wieder um, vielleicht im Kreis</translation>
        </message>
        <message>
            <source>The answer is compressed in a way that was not asked for</source>
            <translation>Die Antwort ist auf eine Weise komprimiert, die nicht verlangt wurde</translation>
        </message>
        <message>
            <source>Only gzip and deflate can be read.</source>
            <translation>Nur gzip und deflate können gelesen werden.</translation>
        </message>
        <message>
            <source>Signing in failed.</source>
            <translation>Die Anmeldung ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Page %1 was answered %2; that was taken as the end.</source>
            <translation>Auf Seite %1 kam die Antwort %2; das galt als Ende.</translation>
        </message>
        <message>
            <source>Page %1 was answered %2 (%3); that was taken as the end.</source>
            <extracomment>%1: number of a page, %2: such as `404 Not Found`, %3: what the server said</extracomment>
            <translation>Auf Seite %1 kam die Antwort %2 (%3); das galt als Ende.</translation>
        </message>
        <message>
            <source>The address or the query of the API profile holds “%2”, which the pagination sets itself (%1). Remove it there.</source>
            <translation>Die Adresse oder die Abfrage des API-Profils enthält „%2“, was die Seiteneinteilung selbst setzt (%1). Entfernen Sie es dort.</translation>
        </message>
        <message>
            <source>More records came (%1) than the server announced (%2).</source>
            <extracomment>%1: records that came, %2: records that the server announced</extracomment>
            <translation>Es kamen mehr Datensätze (%1), als der Server angekündigt hatte (%2).</translation>
        </message>
        <message>
            <source>Page %1 was empty, though pages behind it hold records; that was not taken as the end.</source>
            <translation>Seite %1 war leer, obwohl spätere Seiten Datensätze enthalten; das galt nicht als Ende.</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2; that was taken as the end, and the repeated records were left out.</source>
            <translation>Seite %1 gleicht Seite %2 Zeichen für Zeichen; das galt als Ende, und die wiederholten Datensätze wurden weggelassen.</translation>
        </message>
        <message>
            <source>Page 1 has no Link header that names a next page, so it was taken as the only one.</source>
            <translation>Seite 1 hat keine Link-Kopfzeile, die eine nächste Seite nennt; sie galt daher als die einzige.</translation>
        </message>
        <message>
            <source>Page 1 names no next page at %1, so it was taken as the only one. If there are more, check where the next page is looked for.</source>
            <extracomment>%1: a JSON Pointer such as /meta/next</extracomment>
            <translation>Seite 1 nennt bei %1 keine nächste Seite; sie galt daher als die einzige. Wenn es mehr gibt, prüfen Sie, wo die nächste Seite gesucht wird.</translation>
        </message>
        <message>
            <source>Page %1, which the Link header calls the last, names a next one; that was followed.</source>
            <translation>Seite %1, laut Link-Kopfzeile die letzte, nennt eine nächste; ihr wurde gefolgt.</translation>
        </message>
        <message>
            <source>%1, %2 of it paused</source>
            <translation>%1 (davon %2 angehalten)</translation>
        </message>
        <message>
            <source>One at a time: %1. %2: %3.</source>
            <translation>Nacheinander: %1. %2: %3.</translation>
        </message>
        <message>
            <source>Pages failed in both runs: nothing can be compared.</source>
            <translation>In beiden Läufen schlugen Seiten fehl: kein Vergleich möglich.</translation>
        </message>
        <message>
            <source>Pages failed in the sync run: nothing can be compared.</source>
            <translation>Im Sync-Lauf schlugen Seiten fehl: kein Vergleich möglich.</translation>
        </message>
        <message>
            <source>Pages failed in the concurrent run: nothing can be compared.</source>
            <translation>Im parallelen Lauf schlugen Seiten fehl: kein Vergleich möglich.</translation>
        </message>
        <message>
            <source>They did not get the same pages: nothing can be compared.</source>
            <translation>Sie bekamen nicht dieselben Seiten: kein Vergleich möglich.</translation>
        </message>
        <message>
            <source>That is no faster, measured.</source>
            <translation>Das ist nicht schneller, gemessen.</translation>
        </message>
        <message>
            <source>That is %1x faster, measured.</source>
            <translation>Das ist %1-mal so schnell, gemessen.</translation>
        </message>
        <message>
            <source>The server announces %1 records in all.</source>
            <translation>Der Server nennt insgesamt %1 Datensätze.</translation>
        </message>
        <message>
            <source>Sync run: %1</source>
            <translation>Sync-Lauf: %1</translation>
        </message>
        <message>
            <source>Stop; in a field: empty it, leave it</source>
            <translation>Stoppen; in einem Feld: leeren, verlassen</translation>
        </message>
        <message numerus="yes">
            <source>The %1 pages asked for arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Die verlangte Seite ist angekommen.</numerusform>
                <numerusform>Die %1 verlangten Seiten sind angekommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server took too long to answer.</source>
            <translation>Der Server brauchte zu lange für die Antwort.</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2 and was left out, though pages behind it hold other records.</source>
            <translation>Seite %1 gleicht Buchstabe für Buchstabe Seite %2 und wurde ausgelassen, obwohl Seiten dahinter andere Datensätze enthalten.</translation>
        </message>
        <message>
            <source>Others left out for the same reason: %1.</source>
            <extracomment>%1: a number of pages</extracomment>
            <translation>Aus demselben Grund weitere ausgelassen: %1.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Page %1 names no next page at %2, though there should be one, so the run stopped there. Check where the next page is looked for.</source>
            <extracomment>%1: number of a page, %2: a JSON Pointer such as /meta/next</extracomment>
            <translation>Seite %1 nennt bei %2 keine nächste Seite, obwohl es eine geben sollte; dort endete der Lauf. Prüfen Sie, wo die nächste Seite gesucht wird.</translation>
        </message>
        <message>
            <source>What stands for the next page makes no address (“%1”), so the run stopped there. Check where the next page is looked for.</source>
            <translation>Die Angabe zur nächsten Seite ergibt keine Adresse („%1“); dort endete der Lauf. Prüfen Sie, wo die nächste Seite gesucht wird.</translation>
        </message>
        <message>
            <source>In the API profile, %1 and %3 both say “%2”. Give them different names.</source>
            <translation>Im API-Profil nennen %1 und %3 beide „%2“. Geben Sie ihnen verschiedene Namen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages failed.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite schlug fehl.</numerusform>
                <numerusform>%1 Seiten schlugen fehl.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server redirected to %1, which often means that a sign-in or a key is missing.</source>
            <extracomment>%1: a path such as /login</extracomment>
            <translation>Der Server hat zu %1 umgeleitet; oft heißt das, dass eine Anmeldung oder ein Schlüssel fehlt.</translation>
        </message>
        <message>
            <source>Wait a while, then try again.</source>
            <translation>Warten Sie eine Weile, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>What stands for the next cursor is neither text nor a number (%1), so the run stopped there. Check where the next page is looked for.</source>
            <extracomment>%1: JSON as it stood there, such as {...} or true</extracomment>
            <translation>Die Angabe zum nächsten Cursor ist weder Text noch eine Zahl (%1); dort endete der Lauf. Prüfen Sie, wo die nächste Seite gesucht wird.</translation>
        </message>
        <message>
            <source>Nothing stands in the place that is to say whether more pages follow (%1). Check where that is looked for.</source>
            <extracomment>%1: a place in an answer, such as /has_more</extracomment>
            <translation>An der Stelle, die sagen soll, ob weitere Seiten folgen (%1), steht nichts. Prüfen Sie, wo das gesucht wird.</translation>
        </message>
        <message>
            <source>E-mail is empty: to sign in, this API wants it as well as the password.</source>
            <translation>Die E-Mail-Adresse fehlt: Zum Anmelden verlangt diese API sie ebenso wie das Passwort.</translation>
        </message>
        <message>
            <source>Password is empty: to sign in, this API wants it as well as the e-mail.</source>
            <translation>Das Passwort fehlt: Zum Anmelden verlangt diese API es ebenso wie die E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The whole answer is a list of records.</source>
            <translation>Die ganze Antwort ist eine Liste von Datensätzen.</translation>
        </message>
        <message>
            <source>Leave %1 empty: the whole answer is a list of records.</source>
            <extracomment>%1: a field or an option</extracomment>
            <translation>Lassen Sie %1 leer: Die ganze Antwort ist eine Liste von Datensätzen.</translation>
        </message>
        <message>
            <source>The records may be at %1.</source>
            <extracomment>%1: JSON Pointers such as /items, /data/items</extracomment>
            <translation>Die Datensätze stehen vielleicht bei %1.</translation>
        </message>
        <message>
            <source>Set %1 to one of these: %2.</source>
            <extracomment>%1: a field or an option, %2: JSON Pointers such as /items, /data/items</extracomment>
            <translation>Setzen Sie %1 auf eines hiervon: %2.</translation>
        </message>
        <message>
            <source>Set %1 to %2.</source>
            <extracomment>%1: a field or an option, %2: a JSON Pointer such as /items</extracomment>
            <translation>Setzen Sie %1 auf %2.</translation>
        </message>
        <message>
            <source>Every page is the first one once more, to the letter: the server does not seem to know the page parameters. Check their names.</source>
            <translation>Jede Seite ist Zeichen für Zeichen noch einmal die erste: Der Server scheint die Seitenparameter nicht zu kennen. Prüfen Sie deren Namen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages arrived; how many there are in all is not known.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite ist angekommen; wie viele es insgesamt sind, ist nicht bekannt.</numerusform>
                <numerusform>%1 Seiten sind angekommen; wie viele es insgesamt sind, ist nicht bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: page after page failed.</source>
            <translation>Gestoppt: Seite um Seite schlug fehl.</translation>
        </message>
        <message>
            <source>The answer is not one JSON value but several, one after another (JSON Lines)</source>
            <translation>Die Antwort ist nicht ein JSON-Wert, sondern mehrere hintereinander (JSON Lines)</translation>
        </message>
        <message>
            <source>Ask the API for pages of plain JSON, often by a parameter or the header Accept.</source>
            <translation>Verlangen Sie von der API Seiten in gewöhnlichem JSON; meist geht das mit einem Parameter oder der Kopfzeile Accept.</translation>
        </message>
        <message>
            <source>The answer is JSON, but not in UTF-8, which JSON has to be in</source>
            <translation>Die Antwort ist JSON, aber nicht in UTF-8, das für JSON vorgeschrieben ist</translation>
        </message>
        <message>
            <source>What stands for the next cursor is an address (“%1”), so the run stopped there. Have it followed as the next address.</source>
            <extracomment>%1: an address</extracomment>
            <translation>Die Angabe zum nächsten Cursor ist eine Adresse („%1“); dort endete der Lauf. Lassen Sie sie als nächste Adresse abrufen.</translation>
        </message>
        <message>
            <source>What stands for the next page looks like a cursor and is no address (“%1”), so the run stopped there. Have it sent back as a cursor.</source>
            <extracomment>%1: a cursor, such as eyJpZCI6NTB9</extracomment>
            <translation>Die Angabe zur nächsten Seite sieht wie ein Cursor aus und ist keine Adresse („%1“); dort endete der Lauf. Lassen Sie sie als Cursor zurücksenden.</translation>
        </message>
        <message>
            <source>In the API profile, %1 cannot stand before a token: “%2”. Write one word such as Bearer or Token, without spaces.</source>
            <translation>Im API-Profil kann %1 nicht vor einem Token stehen: „%2“. Schreiben Sie ein Wort wie Bearer oder Token, ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>The list has no records where the run began (%1): it ends before that. Begin nearer to its start.</source>
            <extracomment>%1: a parameter and its value, such as page=900</extracomment>
            <translation>Wo der Lauf begann (%1), hat die Liste keine Datensätze: Sie endet vorher. Beginnen Sie weiter vorn.</translation>
        </message>
        <message>
            <source>Check that the address is the API's, not a web page's; where it gave other pages, try again later.</source>
            <translation>Prüfen Sie, ob die Adresse die der API ist und nicht die einer Webseite; kamen andere Seiten von dort, versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>No secure connection could be made: the server speaks no TLS at this address. Try http instead of https, or another port.</source>
            <translation>Keine sichere Verbindung möglich: Der Server spricht unter dieser Adresse kein TLS. Versuchen Sie http statt https oder einen anderen Port.</translation>
        </message>
        <message>
            <source>One page of records is missing: the server may count its pages from 0. Check the number of the first page.</source>
            <translation>Eine Seite Datensätze fehlt: Der Server zählt seine Seiten vielleicht ab 0. Prüfen Sie die Nummer der ersten Seite.</translation>
        </message>
        <message>
            <source>Of that: %1</source>
            <translation>Davon: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 requests were retries.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Anfrage war eine Wiederholung.</numerusform>
                <numerusform>%1 Anfragen waren Wiederholungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run ended there, because the next page could not be requested.</source>
            <translation>Dort endete der Lauf, weil die nächste Seite nicht abgefragt werden konnte.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages were not fetched: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite wurde nicht abgerufen: %2.</numerusform>
                <numerusform>%1 Seiten wurden nicht abgerufen: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try https instead of http.</source>
            <translation>Versuchen Sie https statt http.</translation>
        </message>
        <message>
            <source>Ask the API for UTF-8, by a parameter or the header Accept-Charset, or report it to whoever runs the API.</source>
            <translation>Verlangen Sie von der API UTF-8, mit einem Parameter oder der Kopfzeile Accept-Charset, oder geben Sie ihren Betreibern Bescheid.</translation>
        </message>
        <message>
            <source>Check that the address is the API's; where it gave other pages, try again later or report it to whoever runs the API.</source>
            <translation>Prüfen Sie, ob die Adresse die der API ist; wenn sie andere Seiten lieferte, versuchen Sie es später erneut oder geben Sie ihren Betreibern Bescheid.</translation>
        </message>
        <message>
            <source>The server redirects to another origin, and that was not followed</source>
            <translation>Der Server leitet an eine andere Adresse weiter, der nicht gefolgt wurde</translation>
        </message>
        <message>
            <source>There is no total at %1, so whether records are missing cannot be told. Check that place.</source>
            <extracomment>%1: a place in an answer, such as /meta/total or header:X-Total-Count</extracomment>
            <translation>An der Stelle %1 steht keine Gesamtzahl; ob Datensätze fehlen, lässt sich daher nicht sagen. Prüfen Sie diese Stelle.</translation>
        </message>
        <message>
            <source>The value that says whether more pages follow (%1) could not be understood and was not used. Check where it is looked for.</source>
            <extracomment>%1: what stood there</extracomment>
            <translation>Die Angabe dazu, ob weitere Seiten folgen (%1), war nicht zu verstehen und wurde nicht verwendet. Prüfen Sie, wo sie gesucht wird.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has “%2”, which says how a request is sent. Leave it out.</source>
            <translation>Im API-Profil enthält %1 „%2“, was bestimmt, wie eine Anfrage gesendet wird. Lassen Sie das weg.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a value that cannot be used. Allowed: %2.</source>
            <translation>Im API-Profil hat %1 einen Wert, der nicht verwendet werden kann. Erlaubt: %2.</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no more, or it knows the page size by another name.</source>
            <extracomment>%1: records asked for, %2: records given; both of one page</extracomment>
            <translation>%1 Datensätze je Seite wurden verlangt, %2 kamen: Mehr gibt der Server nicht, oder die Seitengröße heißt bei ihm anders.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>something follows behind its end, at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>hinter ihrem Ende folgt noch etwas, bei Byte %1</translation>
        </message>
        <message>
            <source>no value begins at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>bei Byte %1 beginnt kein Wert</translation>
        </message>
        <message>
            <source>an object lacks a name at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einem Objekt fehlt bei Byte %1 ein Name</translation>
        </message>
        <message>
            <source>an object lacks a colon at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einem Objekt fehlt bei Byte %1 ein Doppelpunkt</translation>
        </message>
        <message>
            <source>an object lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einem Objekt fehlt bei Byte %1 ein Komma oder das Ende</translation>
        </message>
        <message>
            <source>an array lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einer Liste fehlt bei Byte %1 ein Komma oder das Ende</translation>
        </message>
        <message>
            <source>no hexadecimal digit behind \u at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>keine hexadezimale Ziffer hinter \u bei Byte %1</translation>
        </message>
        <message>
            <source>an unknown escape sequence at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>eine unbekannte Escape-Sequenz bei Byte %1</translation>
        </message>
        <message>
            <source>a text lacks its closing quotation mark at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einem Text fehlt bei Byte %1 das schließende Anführungszeichen</translation>
        </message>
        <message>
            <source>a text is not UTF-8 at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>ein Text ist bei Byte %1 kein UTF-8</translation>
        </message>
        <message>
            <source>a number lacks digits behind its point at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einer Zahl fehlen bei Byte %1 die Ziffern hinter dem Punkt</translation>
        </message>
        <message>
            <source>a number lacks digits in its exponent at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>einer Zahl fehlen bei Byte %1 die Ziffern des Exponenten</translation>
        </message>
        <message>
            <source>a mistake at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>ein Fehler bei Byte %1</translation>
        </message>
        <message>
            <source>a NUL byte at byte %1</source>
            <extracomment>%1: a number of bytes</extracomment>
            <translation>ein NUL-Byte bei Byte %1</translation>
        </message>
        <message>
            <source>%1 is no JSON number, at byte %2</source>
            <extracomment>%1: NaN or Infinity, %2: a number of bytes</extracomment>
            <translation>%1 ist keine JSON-Zahl, bei Byte %2</translation>
        </message>
        <message>
            <source>it looks like HTML</source>
            <translation>sie sieht nach HTML aus</translation>
        </message>
        <message>
            <source>it looks like XML</source>
            <translation>sie sieht nach XML aus</translation>
        </message>
        <message>
            <source>there is nothing at %1</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>bei %1 steht nichts</translation>
        </message>
        <message>
            <source>%1 is null</source>
            <extracomment>%1: a JSON Pointer such as /data/items; null is JSON's word</extracomment>
            <translation>%1 ist null</translation>
        </message>
        <message>
            <source>%1 is true or false</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 ist wahr oder falsch</translation>
        </message>
        <message>
            <source>%1 is a number</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 ist eine Zahl</translation>
        </message>
        <message>
            <source>%1 is a text</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 ist ein Text</translation>
        </message>
        <message>
            <source>%1 is a list</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 ist eine Liste</translation>
        </message>
        <message>
            <source>%1 is an object</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 ist ein Objekt</translation>
        </message>
        <message>
            <source>the whole answer is null</source>
            <extracomment>null is JSON's word</extracomment>
            <translation>die ganze Antwort ist null</translation>
        </message>
        <message>
            <source>the whole answer is true or false</source>
            <translation>die ganze Antwort ist wahr oder falsch</translation>
        </message>
        <message>
            <source>the whole answer is a number</source>
            <translation>die ganze Antwort ist eine Zahl</translation>
        </message>
        <message>
            <source>the whole answer is a text</source>
            <translation>die ganze Antwort ist ein Text</translation>
        </message>
        <message>
            <source>the whole answer is a list</source>
            <translation>die ganze Antwort ist eine Liste</translation>
        </message>
        <message>
            <source>the whole answer is an object</source>
            <translation>die ganze Antwort ist ein Objekt</translation>
        </message>
        <message>
            <source>it has the keys %1</source>
            <extracomment>of an answer; %1: names such as data, meta</extracomment>
            <translation>sie hat die Schlüssel %1</translation>
        </message>
        <message>
            <source>it says: %1</source>
            <extracomment>%1: a server's own words</extracomment>
            <translation>darin steht: %1</translation>
        </message>
        <message>
            <source>it is nested more than %1 deep</source>
            <extracomment>of an answer; %1: a number of levels</extracomment>
            <translation>sie ist tiefer als %1 Ebenen verschachtelt</translation>
        </message>
        <message>
            <source>more than %1 records in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>mehr als %1 Datensätze auf einer Seite</translation>
        </message>
        <message>
            <source>more than %1 values in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>mehr als %1 Werte auf einer Seite</translation>
        </message>
        <message>
            <source>more than %1 columns</source>
            <extracomment>%1: a large number</extracomment>
            <translation>mehr als %1 Spalten</translation>
        </message>
        <message>
            <source>a column name of more than %1 bytes</source>
            <extracomment>%1: a large number</extracomment>
            <translation>ein Spaltenname von mehr als %1 Bytes</translation>
        </message>
        <message>
            <source>%1 of %2 bytes came</source>
            <extracomment>%1, %2: numbers</extracomment>
            <translation>%1 von %2 Bytes kamen an</translation>
        </message>
        <message>
            <source>its compressed data is corrupt</source>
            <translation>ihre komprimierten Daten sind beschädigt</translation>
        </message>
        <message>
            <source>its compressed data ends early</source>
            <translation>ihre komprimierten Daten enden zu früh</translation>
        </message>
        <message>
            <source>no final answer came</source>
            <translation>keine endgültige Antwort kam</translation>
        </message>
        <message>
            <source>through the proxy %1</source>
            <extracomment>%1: host and port</extracomment>
            <translation>über den Proxy %1</translation>
        </message>
        <message>
            <source>it redirects to %1</source>
            <extracomment>of a server; %1: an address</extracomment>
            <translation>er leitet weiter zu %1</translation>
        </message>
        <message>
            <source>no certificate could be read from %1</source>
            <extracomment>%1: a file</extracomment>
            <translation>aus %1 konnte kein Zertifikat gelesen werden</translation>
        </message>
        <message>
            <source>the header %1 has characters that are not allowed</source>
            <extracomment>%1: the name of an HTTP header</extracomment>
            <translation>der Header %1 enthält unerlaubte Zeichen</translation>
        </message>
        <message>
            <source>there is no token at %1 in the answer</source>
            <extracomment>%1: a JSON Pointer such as /access_token</extracomment>
            <translation>bei %1 steht in der Antwort kein Token</translation>
        </message>
        <message>
            <source>the token has characters that are not allowed</source>
            <translation>das Token enthält unerlaubte Zeichen</translation>
        </message>
        <message>
            <source>Paused: no request starts, those in flight will finish. Press Space to continue.</source>
            <translation>Angehalten: Es beginnt keine Anfrage, laufende werden noch beendet. Weiter mit der Leertaste.</translation>
        </message>
        <message>
            <source>The server asks to wait %1, longer than allowed. Try again then.</source>
            <extracomment>%1: a length of time such as `10 min`</extracomment>
            <translation>Der Server bittet, %1 zu warten, länger als erlaubt. Bitte danach noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The server says that these are all.</source>
            <translation>Laut Server sind das alle.</translation>
        </message>
        <message>
            <source>The server says %1 in all: %2 pages like this one.</source>
            <translation>Laut Server sind es insgesamt %1: %2 Seiten wie diese.</translation>
        </message>
        <message numerus="yes">
            <source>%1 records with %2 in %3.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz mit %2 in %3.</numerusform>
                <numerusform>%1 Datensätze mit %2 in %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 columns</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Spalte</numerusform>
                <numerusform>%1 Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: if there are more, check the name of the size parameter.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Angefragt war %1: Gibt es mehr, prüfen Sie den Größenparameter.</numerusform>
                <numerusform>Angefragt waren %1: Gibt es mehr, prüfen Sie den Größenparameter.</numerusform>
            </translation>
        </message>
        <message>
            <source>The address says %1, not a page number: choose “Offset and limit” if its pages are told apart by that.</source>
            <translation>Die Adresse nennt %1 und keine Seitenzahl: Wählen Sie „Offset und Limit“, wenn sich die Seiten darin unterscheiden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: the server does not go by the size parameter. Check its name.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Angefragt war %1: Der Server beachtet den Größenparameter nicht. Prüfen Sie seinen Namen.</numerusform>
                <numerusform>Angefragt waren %1: Der Server beachtet den Größenparameter nicht. Prüfen Sie seinen Namen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the e-mail and the password.</source>
            <translation>Prüfen Sie E-Mail und Passwort.</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no usable address: “%2”. It must begin with http:// or https:// and name a host (with a port up to 65535, if any), without user or password; all addresses of a profile are on one server.</source>
            <translation>Im API-Profil ist %1 keine brauchbare Adresse: „%2“. Sie muss mit http:// oder https:// beginnen und einen Rechner nennen (gegebenenfalls mit einem Port bis 65535), ohne Benutzer oder Passwort; alle Adressen eines Profils liegen auf demselben Server.</translation>
        </message>
        <message>
            <source>Page 0 is no page of its own: the server may count its pages from 1. Check the number of the first page.</source>
            <translation>Seite 0 ist keine eigene Seite: Der Server zählt seine Seiten vielleicht ab 1. Prüfen Sie die Nummer der ersten Seite.</translation>
        </message>
        <message>
            <source>Page %1 held fewer records than others, though pages behind it hold records; whether any are missing there cannot be told.</source>
            <translation>Seite %1 enthielt weniger Datensätze als andere, obwohl spätere Seiten Datensätze enthalten; ob dort welche fehlen, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>The server names no total: page %1 held fewer records than others and was taken as the last.</source>
            <translation>Der Server nennt keine Gesamtzahl: Seite %1 enthielt weniger Datensätze als andere und galt als letzte.</translation>
        </message>
        <message>
            <source>Page %1 has null where its records should stand; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>Auf Seite %1 steht null, wo ihre Datensätze stehen sollten; das galt als leere Liste. Falls es ein Zeichen für einen Fehler ist, fehlen Datensätze.</translation>
        </message>
        <message>
            <source>Page 1 names the next page in a Link header, which was not asked for. Have that followed instead of counting pages.</source>
            <translation>Seite 1 nennt die nächste Seite in einem Link-Header, nach der nicht gefragt wurde. Lassen Sie diesem folgen, statt Seiten zu zählen.</translation>
        </message>
        <message>
            <source>Page 1 says that no page follows (%1) and yet names the next one, so the run stopped there. If that place says that all is done, put not: in front, as in not:%1</source>
            <translation>Seite 1 sagt, dass keine Seite folgt (%1), und nennt doch die nächste; der Lauf endete deshalb dort. Falls diese Stelle sagt, dass alles erledigt ist, schreiben Sie not: davor, also not:%1</translation>
        </message>
        <message>
            <source>Page %1 has no list of records where the others have one; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>Seite %1 hat dort, wo die anderen ihre Liste von Datensätzen haben, keine; das galt als leere Liste. Falls es ein Zeichen für einen Fehler ist, fehlen Datensätze.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a header that must not be sent: “%2”. Its name takes letters, digits and hyphens, a colon parts it from the value, and the value takes no line breaks or other control characters.</source>
            <translation>Im API-Profil enthält %1 eine Kopfzeile, die nicht gesendet werden darf: „%2“. Ihr Name besteht aus Buchstaben, Ziffern und Bindestrichen, ein Doppelpunkt trennt ihn vom Wert, und der Wert enthält keine Zeilenumbrüche oder andere Steuerzeichen.</translation>
        </message>
        <message>
            <source>a control character that is not escaped at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>ein Steuerzeichen, das nicht maskiert ist, bei Byte %1</translation>
        </message>
        <message>
            <source>the answer has the keys %1</source>
            <extracomment>%1: names such as data, meta</extracomment>
            <translation>die Antwort hat die Schlüssel %1</translation>
        </message>
    </context>
    <context>
        <name>inflight::Actions</name>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Start nothing more and let running requests end</source>
            <translation>Nichts mehr beginnen und laufende Anfragen enden lassen</translation>
        </message>
        <message>
            <source>&amp;Fetch</source>
            <translation>A&amp;brufen</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>Alle Seiten abrufen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>Stop at once and keep what has arrived</source>
            <translation>Sofort stoppen und Angekommenes behalten</translation>
        </message>
        <message>
            <source>&amp;Compare with sync</source>
            <translation>Mit Sync &amp;vergleichen</translation>
        </message>
        <message>
            <source>One request at a time first, then many at once</source>
            <translation>Erst eine Anfrage nach der anderen, dann viele zugleich</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>Save the records to a file</source>
            <translation>Datensätze in eine Datei speichern</translation>
        </message>
        <message>
            <source>&amp;Retry failed pages</source>
            <translation>&amp;Fehlgeschlagene Seiten wiederholen</translation>
        </message>
        <message>
            <source>Ask again for the failed pages only</source>
            <translation>Nur die fehlgeschlagenen Seiten erneut anfordern</translation>
        </message>
        <message>
            <source>F&amp;ilter records</source>
            <translation>Datensätze f&amp;iltern</translation>
        </message>
        <message>
            <source>Show only rows that contain a text</source>
            <translation>Nur Zeilen zeigen, die einen Text enthalten</translation>
        </message>
        <message>
            <source>&amp;Less concurrency</source>
            <translation>We&amp;niger gleichzeitig</translation>
        </message>
        <message>
            <source>One step fewer requests in flight</source>
            <translation>Eine Stufe weniger gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>&amp;More concurrency</source>
            <translation>&amp;Mehr gleichzeitig</translation>
        </message>
        <message>
            <source>One step more requests in flight</source>
            <translation>Eine Stufe mehr gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>&amp;Projector mode</source>
            <translation>&amp;Beamer-Modus</translation>
        </message>
        <message>
            <source>Large type, no side panel</source>
            <translation>Große Schrift, ohne Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Side panel</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>Show or hide the side panel</source>
            <translation>Seitenleiste zeigen oder verbergen</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>&amp;Live</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>Prot&amp;okoll</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>&amp;About Inflight</source>
            <translation>&amp;Über Inflight</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>Über Inflight</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Anfragen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Speed-&amp;up</source>
            <translation>Besc&amp;hleunigung</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Beschleunigung</translation>
        </message>
        <message>
            <source>Co&amp;mparison</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>Fetch the &amp;rest</source>
            <translation>&amp;Rest abrufen</translation>
        </message>
        <message>
            <source>Ask for the missing pages only</source>
            <translation>Nur die fehlenden Seiten anfordern</translation>
        </message>
        <message>
            <source>Res&amp;ume</source>
            <translation>&amp;Weiter</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiDialog</name>
        <message>
            <source>First record found</source>
            <translation>Erster gefundener Datensatz</translation>
        </message>
        <message>
            <source>&amp;Try</source>
            <translation>&amp;Ausprobieren</translation>
        </message>
        <message>
            <source>Fetch one page and show what is found</source>
            <translation>Eine Seite abrufen und zeigen, was darin steht</translation>
        </message>
        <message>
            <source>&amp;Import...</source>
            <translation>&amp;Importieren …</translation>
        </message>
        <message>
            <source>E&amp;xport...</source>
            <translation>E&amp;xportieren …</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Try fetches one page and shows what was found.</source>
            <translation>„Ausprobieren“ ruft eine Seite ab und zeigt, was gefunden wurde.</translation>
        </message>
        <message>
            <source>Fetching one page...</source>
            <translation>Eine Seite wird abgerufen …</translation>
        </message>
        <message>
            <source>Import an API profile</source>
            <translation>API-Profil importieren</translation>
        </message>
        <message>
            <source>API profile (*.json)</source>
            <translation>API-Profil (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>Imported. Try it, then save it.</source>
            <translation>Importiert. Probieren Sie es aus, dann speichern Sie es.</translation>
        </message>
        <message>
            <source>Export the API profile</source>
            <translation>API-Profil exportieren</translation>
        </message>
        <message>
            <source>Exported to %1. Mind that headers are in it as you typed them.</source>
            <translation>Nach %1 exportiert. Beachten Sie: Kopfzeilen stehen darin, wie Sie sie eingegeben haben.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Please give the API a name.</source>
            <translation>Bitte geben Sie der API einen Namen.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Take this API off the list</source>
            <translation>Diese API von der Liste nehmen</translation>
        </message>
        <message>
            <source>There is an API of this name. Press Save again to replace it.</source>
            <translation>Eine API dieses Namens gibt es schon. Noch einmal „Speichern“ ersetzt sie.</translation>
        </message>
        <message>
            <source>Press Delete again to take "%1" off the list for good.</source>
            <translation>Noch einmal „Löschen“ nimmt „%1“ endgültig von der Liste.</translation>
        </message>
        <message>
            <source>The file of "%1" cannot be deleted.</source>
            <translation>Die Datei von „%1“ lässt sich nicht löschen.</translation>
        </message>
        <message>
            <source>Not saved. Press Close again to drop what you changed.</source>
            <translation>Nicht gespeichert. Noch einmal „Schließen“ verwirft die Änderungen.</translation>
        </message>
        <message>
            <source>Not saved. Press Import again to replace what you changed.</source>
            <translation>Nicht gespeichert. Noch einmal „Importieren“ ersetzt die Änderungen.</translation>
        </message>
        <message>
            <source>New API</source>
            <translation>Neue API</translation>
        </message>
        <message>
            <source>Edit API</source>
            <translation>API ändern</translation>
        </message>
        <message>
            <source>The first record found shows here.</source>
            <translation>Hier erscheint der erste gefundene Datensatz.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiFields</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What this API is called in the list</source>
            <translation>Wie diese API in der Liste heißt</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <source>http or https, such as https://api.example.org</source>
            <translation>http oder https, etwa https://api.example.org</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Where the records are, such as /v1/products</source>
            <translation>Wo die Datensätze sind, etwa /v1/products</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: name=value</source>
            <translation>Wird mit jeder Seite gesendet, je eine Zeile: name=wert</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: Name: value</source>
            <translation>Wird mit jeder Seite gesendet, je eine Zeile: Name: Wert</translation>
        </message>
        <message>
            <source>Records at</source>
            <translation>Datensätze bei</translation>
        </message>
        <message>
            <source>Empty: the whole answer is the array</source>
            <translation>Leer: Die ganze Antwort ist das Array</translation>
        </message>
        <message>
            <source>Pagination</source>
            <translation>Seiteneinteilung</translation>
        </message>
        <message>
            <source>How to get from one page to the next</source>
            <translation>Wie es von einer Seite zur nächsten geht</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Seitennummer</translation>
        </message>
        <message>
            <source>Offset and limit</source>
            <translation>Offset und Limit</translation>
        </message>
        <message>
            <source>Cursor in the answer</source>
            <translation>Cursor in der Antwort</translation>
        </message>
        <message>
            <source>Link header</source>
            <translation>Link-Kopfzeile</translation>
        </message>
        <message>
            <source>Next address in the answer</source>
            <translation>Nächste Adresse in der Antwort</translation>
        </message>
        <message>
            <source>Page parameter</source>
            <translation>Seitenparameter</translation>
        </message>
        <message>
            <source>Name in the query, such as page</source>
            <translation>Name in der Abfrage, etwa page</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Erste Seite</translation>
        </message>
        <message>
            <source>Number of the first page, 1 or 0 as a rule</source>
            <translation>Nummer der ersten Seite, in der Regel 1 oder 0</translation>
        </message>
        <message>
            <source>Offset parameter</source>
            <translation>Offset-Parameter</translation>
        </message>
        <message>
            <source>Name in the query, such as offset</source>
            <translation>Name in der Abfrage, etwa offset</translation>
        </message>
        <message>
            <source>Cursor parameter</source>
            <translation>Cursor-Parameter</translation>
        </message>
        <message>
            <source>Name in the query, such as cursor</source>
            <translation>Name in der Abfrage, etwa cursor</translation>
        </message>
        <message>
            <source>Cursor at</source>
            <translation>Cursor bei</translation>
        </message>
        <message>
            <source>Next address at</source>
            <translation>Nächste Adresse bei</translation>
        </message>
        <message>
            <source>Size parameter</source>
            <translation>Größenparameter</translation>
        </message>
        <message>
            <source>Name in the query, such as per_page; empty: not sent</source>
            <translation>Name in der Abfrage, etwa per_page; leer: wird nicht gesendet</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Records to ask for with each request</source>
            <translation>Datensätze, die jede Anfrage verlangt</translation>
        </message>
        <message>
            <source>Total at</source>
            <translation>Gesamtzahl bei</translation>
        </message>
        <message>
            <source>Where the count of all records is: a JSON Pointer or header:X-Total-Count. With it, all pages can be asked for at once</source>
            <translation>Wo die Zahl aller Datensätze steht: ein JSON Pointer oder header:X-Total-Count. Damit können alle Seiten auf einmal angefordert werden</translation>
        </message>
        <message>
            <source>Sign-in path</source>
            <translation>Anmeldepfad</translation>
        </message>
        <message>
            <source>Empty: no sign-in</source>
            <translation>Leer: keine Anmeldung</translation>
        </message>
        <message>
            <source>Sign-in body</source>
            <translation>Anmeldedaten</translation>
        </message>
        <message>
            <source>JSON; ${email} and ${password} stand for what is typed in the panel</source>
            <translation>JSON; ${email} und ${password} stehen für die Eingaben in der Seitenleiste</translation>
        </message>
        <message>
            <source>Token at</source>
            <translation>Token bei</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>To try the sign-in with; not saved</source>
            <translation>Um die Anmeldung auszuprobieren; wird nicht gespeichert</translation>
        </message>
        <message>
            <source>Show path, query, headers and sign-in body</source>
            <translation>Pfad, Abfrage, Kopfzeilen und Anmeldedaten zeigen</translation>
        </message>
        <message>
            <source>JSON Pointer, or last:/id for the last record's own id</source>
            <translation>JSON Pointer, oder last:/id für die ID des letzten Datensatzes</translation>
        </message>
        <message>
            <source>Where a page names the cursor of the next one</source>
            <translation>Wo eine Seite den Cursor der nächsten nennt</translation>
        </message>
        <message>
            <source>More at</source>
            <translation>Weitere bei</translation>
        </message>
        <message>
            <source>JSON Pointer to true or false, such as /has_more; empty: none</source>
            <translation>JSON Pointer auf true oder false, etwa /has_more; leer: keiner</translation>
        </message>
        <message>
            <source>False ends the list; where true does, put not: in front, as in not:/done</source>
            <translation>Falsch beendet die Liste; wo wahr es tut, steht not: davor, wie in not:/done</translation>
        </message>
        <message>
            <source>JSON Pointer, such as %1</source>
            <translation>JSON Pointer, etwa %1</translation>
        </message>
        <message>
            <source>Token scheme</source>
            <translation>Token-Schema</translation>
        </message>
        <message>
            <source>Before the token in Authorization, such as Bearer or Token; empty: none</source>
            <translation>Vor dem Token in Authorization, etwa Bearer oder Token; leer: keines</translation>
        </message>
        <message>
            <source>Pages expected</source>
            <translation>Erwartete Seiten</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of pages</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Ask for as many of them at once as the cap allows, without waiting for the first to tell how many there are. A shorter list is asked in vain for what it lacks</source>
            <translation>So viele davon gleich anfordern, wie die Obergrenze erlaubt, ohne abzuwarten, was die erste über ihre Zahl sagt. Bei einer kürzeren Liste sind die überzähligen Anfragen vergeblich</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiForm</name>
        <message>
            <source>“%1”</source>
            <extracomment>%1: the label of a field</extracomment>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>inflight::AttemptModel</name>
        <message>
            <source>%1 of %2</source>
            <comment>attempt</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>Zeit (s)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Took (ms)</source>
            <translation>Dauer (ms)</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>What happened next</source>
            <translation>Was dann geschah</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonModel</name>
        <message>
            <source>%1 (incomplete)</source>
            <translation>%1 (unvollständig)</translation>
        </message>
        <message>
            <source>%1; the tick is the ideal, %2</source>
            <translation>%1; der Strich ist das Ideal, %2</translation>
        </message>
        <message>
            <source>%1x</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Wall time</source>
            <translation>Laufzeit</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Beschleunigung</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonTab</name>
        <message>
            <source>Runs show here side by side. "Compare with sync" makes two: one request at a time, then many at once.</source>
            <translation>Hier stehen Läufe nebeneinander. „Mit Sync vergleichen“ macht zwei: eine Anfrage nach der anderen, dann viele zugleich.</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>Läufe dieser Sitzung</translation>
        </message>
        <message>
            <source>The tick at a bar is the ideal with that cap and the rates that are set, where every request takes as long as it would alone, by the estimate; there is none without one, or where cap or server were changed during the run. "–": nothing to compare with, because no sync run with these settings was made, pages are missing, or the server was changed during the run.</source>
            <translation>Der Strich an einem Balken ist das Ideal mit dieser Obergrenze und den eingestellten Raten, wenn jede Anfrage so lange dauert wie für sich allein (nach der Schätzung); es fehlt, wo es keine Schätzung gibt oder Obergrenze oder Server während des Laufs verändert wurden. „–“: nichts zu vergleichen, weil es keinen Sync-Lauf mit diesen Einstellungen gibt, Seiten fehlen oder der Server während des Laufs verändert wurde.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Take all runs off this list; the bars of the next ones have a scale of their own</source>
            <translation>Alle Läufe von dieser Liste nehmen; die Balken der nächsten haben einen eigenen Maßstab</translation>
        </message>
        <message>
            <source>Clear the list of runs</source>
            <translation>Liste der Läufe leeren</translation>
        </message>
        <message>
            <source>A line parts bars of different scales, of runs that cannot be compared.</source>
            <translation>Eine Linie trennt Balken verschiedenen Maßstabs: Diese Läufe sind nicht vergleichbar.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ConcurrencyControl</name>
        <message>
            <source>%1 requests in flight at most</source>
            <translation>Höchstens %1 Anfragen gleichzeitig</translation>
        </message>
        <message>
            <source>How many requests may be in flight at once: %1. Acts at once, mid-run too. Keys: [ and ]</source>
            <translation>Wie viele Anfragen gleichzeitig laufen dürfen: %1. Wirkt sofort, auch mitten im Lauf. Tasten: [ und ]</translation>
        </message>
        <message>
            <source>&amp;Concurrency</source>
            <translation>&amp;Gleichzeitig</translation>
        </message>
        <message>
            <source>Concurrency</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Concurrency, exact value</source>
            <translation>Gleichzeitige Anfragen, genauer Wert</translation>
        </message>
        <message>
            <source>Requests in flight at most, 1 to 500</source>
            <translation>Höchstzahl gleichzeitiger Anfragen, 1 bis 500</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Automatic concurrency</source>
            <translation>Automatische Zahl gleichzeitiger Anfragen</translation>
        </message>
        <message>
            <source>Finds the number by itself: one more while all goes well, fewer at a 429 or when answers become slow (AIMD)</source>
            <translation>Findet die Zahl selbst: eine mehr, solange alles gut geht, weniger bei einem 429 oder wenn Antworten langsam werden (AIMD)</translation>
        </message>
    </context>
    <context>
        <name>inflight::DetailTabs</name>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Charts and log</source>
            <translation>Diagramme und Protokoll</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Beschleunigung</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDesk</name>
        <message>
            <source>The file is in %1</source>
            <translation>Die Datei liegt in %1</translation>
        </message>
        <message>
            <source>No program that opens folders was found.</source>
            <translation>Es wurde kein Programm gefunden, das Ordner öffnet.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>produkte</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDialog</name>
        <message>
            <source>&amp;Browse...</source>
            <translation>Durch&amp;suchen …</translation>
        </message>
        <message>
            <source>Start with a byte order mark, for older Excel</source>
            <translation>Mit Byte-Reihenfolge-Marke beginnen, für älteres Excel</translation>
        </message>
        <message>
            <source>Guard against cells that a spreadsheet would run as a formula</source>
            <translation>Zellen absichern, die eine Tabellenkalkulation als Formel ausführen würde</translation>
        </message>
        <message>
            <source>Export records</source>
            <translation>Datensätze exportieren</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Texts that begin with = + - @ get an apostrophe in front; numbers never do</source>
            <translation>Texte, die mit = + - @ beginnen, bekommen ein Apostroph davor; Zahlen nie</translation>
        </message>
        <message numerus="yes">
            <source>All %1 records, in the server's order</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz</numerusform>
                <numerusform>Alle %1 Datensätze, in der Reihenfolge des Servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 rows on show, as filtered and sorted</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Die %1 gezeigte Zeile</numerusform>
                <numerusform>Die %1 gezeigten Zeilen, wie gefiltert und sortiert</numerusform>
            </translation>
        </message>
        <message>
            <source>The rows on show: filter or sorting is still at work...</source>
            <translation>Die angezeigten Zeilen: Filter oder Sortierung sind noch am Werk ...</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>&amp;Trennzeichen</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Please name a file.</source>
            <translation>Bitte nennen Sie eine Datei.</translation>
        </message>
        <message>
            <source>This file exists. Press Export again to replace it.</source>
            <translation>Diese Datei gibt es schon. Drücken Sie erneut „Exportieren“, um sie zu ersetzen.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was changed there.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Dort wurde nichts verändert.</translation>
        </message>
        <message numerus="yes">
            <source>(the %1 columns on show, in their order there)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(die %1 gezeigte Spalte)</numerusform>
                <numerusform>(die %1 gezeigten Spalten in ihrer gezeigten Reihenfolge)</numerusform>
            </translation>
        </message>
        <message>
            <source>(each record whole)</source>
            <translation>(jeder Datensatz vollständig)</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose another one, or make it first.</source>
            <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen oder legen Sie ihn zuerst an.</translation>
        </message>
        <message>
            <source>%1 is a folder. Name a file in it.</source>
            <translation>%1 ist ein Ordner. Bitte eine Datei darin nennen.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportWords</name>
        <message numerus="yes">
            <source>%1 pages failed; their records will be missing in the file.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite ist fehlgeschlagen; ihre Datensätze werden in der Datei fehlen.</numerusform>
                <numerusform>%1 Seiten sind fehlgeschlagen; ihre Datensätze werden in der Datei fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records written to %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz in %2 geschrieben.</numerusform>
                <numerusform>%1 Datensätze in %2 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list holds beyond that is missing as well; how much it is, is not known.</source>
            <translation>Was die Liste darüber hinaus enthält, fehlt ebenfalls; wie viel das ist, ist nicht bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cells got an apostrophe in front, so that no spreadsheet runs them.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Zelle bekam ein Apostroph davor, damit keine Tabellenkalkulation sie ausführt.</numerusform>
                <numerusform>%1 Zellen bekamen ein Apostroph davor, damit keine Tabellenkalkulation sie ausführt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The records of %1 failed pages are missing.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Die Datensätze von %1 fehlgeschlagenen Seite fehlen.</numerusform>
                <numerusform>Die Datensätze von %1 fehlgeschlagenen Seiten fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 values shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Wert teilte eine Spalte mit einem späteren desselben Datensatzes und fand keinen Platz in der CSV; JSON Lines fasst alle.</numerusform>
                <numerusform>%1 Werte teilten eine Spalte mit einem späteren desselben Datensatzes und fanden keinen Platz in der CSV; JSON Lines fasst alle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::HoldBackWords</name>
        <message>
            <source>limited by the rate of %1/s</source>
            <translation>begrenzt durch die Rate von %1/s</translation>
        </message>
        <message>
            <source>limited by the automatic pace of %1/s</source>
            <translation>begrenzt durch das automatische Tempo von %1/s</translation>
        </message>
        <message>
            <source>server asks to wait</source>
            <translation>Server bittet um Pause</translation>
        </message>
        <message>
            <source>gentle start after the pause</source>
            <translation>sanfter Anlauf nach der Pause</translation>
        </message>
        <message>
            <source>next page not known yet</source>
            <translation>nächste Seite noch nicht bekannt</translation>
        </message>
        <message>
            <source>the rest waits for a retry</source>
            <translation>der Rest wartet auf Wiederholung</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>Anmeldung läuft</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>no page left to ask for</source>
            <translation>keine Seite mehr anzufordern</translation>
        </message>
        <message>
            <source>no more are asked for</source>
            <translation>es werden keine weiteren angefordert</translation>
        </message>
    </context>
    <context>
        <name>inflight::LiveTab</name>
        <message>
            <source>%1 of %2 in flight, %3 times 429</source>
            <translation>%1 von %2 unterwegs, %3-mal 429</translation>
        </message>
        <message>
            <source>%1 of %2 pages done after %3</source>
            <translation>%1 von %2 Seiten fertig nach %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages done after %2</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite fertig nach %2</numerusform>
                <numerusform>%1 Seiten fertig nach %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>warten auf Wiederholung</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Pages done</source>
            <translation>Fertige Seiten</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>dieser Lauf</translation>
        </message>
        <message>
            <source>one at a time, measured</source>
            <translation>nacheinander, gemessen</translation>
        </message>
        <message>
            <source>one at a time, estimate</source>
            <translation>nacheinander, Schätzung</translation>
        </message>
        <message>
            <source>Chart of requests in flight over time</source>
            <translation>Diagramm der laufenden Anfragen über die Zeit</translation>
        </message>
        <message>
            <source>Chart of pages done over time</source>
            <translation>Diagramm der fertigen Seiten über die Zeit</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>Pause, vom Server oder von Ihnen</translation>
        </message>
    </context>
    <context>
        <name>inflight::LogTab</name>
        <message>
            <source>Filter: page, status or words</source>
            <translation>Filter: Seite, Status oder Wörter</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>Protokoll filtern</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>Nur was schiefging</translation>
        </message>
        <message>
            <source>Log of attempts</source>
            <translation>Protokoll der Versuche</translation>
        </message>
        <message>
            <source>Double-click a row for its headers</source>
            <translation>Doppelklick auf eine Zeile zeigt ihre Kopfzeilen</translation>
        </message>
        <message>
            <source>Each request shows here when it has ended: what the server answered, how long that took and what happened next.</source>
            <translation>Jede Anfrage erscheint hier, wenn sie zu Ende ist: was der Server geantwortet hat, wie lange das gedauert hat und was danach geschah.</translation>
        </message>
        <message>
            <source>No request has "%1". Esc in the filter clears it.</source>
            <translation>Keine Anfrage enthält „%1“. Esc im Filter leert ihn.</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>Nichts ist schiefgegangen.</translation>
        </message>
    </context>
    <context>
        <name>inflight::LossQuestion</name>
        <message>
            <source>C&amp;lose without it</source>
            <translation>Ohne Export sch&amp;ließen</translation>
        </message>
        <message>
            <source>Begin &amp;now</source>
            <translation>&amp;Jetzt beginnen</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>Fort&amp;fahren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export running</source>
            <translation>Export läuft</translation>
        </message>
        <message>
            <source>%1 is still being written. Close when it is done?</source>
            <translation>%1 wird noch geschrieben. Danach schließen?</translation>
        </message>
        <message>
            <source>%1 is still being written. Begin the new run when it is done?</source>
            <translation>%1 wird noch geschrieben. Den neuen Lauf danach beginnen?</translation>
        </message>
        <message>
            <source>Close &amp;when done</source>
            <translation>&amp;Danach schließen</translation>
        </message>
        <message>
            <source>Begin &amp;when done</source>
            <translation>Danach &amp;beginnen</translation>
        </message>
        <message>
            <source>Records not exported</source>
            <translation>Datensätze nicht exportiert</translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. Close all the same?</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz von %2 ist nicht exportiert. Trotzdem schließen?</numerusform>
                <numerusform>%1 Datensätze von %2 sind nicht exportiert. Trotzdem schließen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. The first records of the new run take their place.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz von %2 ist nicht exportiert. Die ersten Datensätze des neuen Laufs treten an seine Stelle.</numerusform>
                <numerusform>%1 Datensätze von %2 sind nicht exportiert. Die ersten Datensätze des neuen Laufs treten an ihre Stelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and &amp;export...</source>
            <translation>Stoppen und &amp;exportieren …</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>The window closes when this is done.</source>
            <translation>Danach schließt sich das Fenster.</translation>
        </message>
        <message>
            <source>The new run begins when this is done.</source>
            <translation>Danach beginnt der neue Lauf.</translation>
        </message>
    </context>
    <context>
        <name>inflight::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Lauf</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>Sp&amp;rache</translation>
        </message>
    </context>
    <context>
        <name>inflight::MannersPanel</name>
        <message>
            <source>Requests a second</source>
            <translation>Anfragen je Sekunde</translation>
        </message>
        <message>
            <source>Never start more than this, however many may be in flight</source>
            <translation>Nie mehr als so viele beginnen, wie viele auch gleichzeitig laufen dürfen</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Tries at one page in all, before it counts as failed</source>
            <translation>Versuche an einer Seite insgesamt, bevor sie als fehlgeschlagen gilt</translation>
        </message>
        <message>
            <source>Back-off base</source>
            <translation>Wartezeit-Basis</translation>
        </message>
        <message>
            <source>A failed page waits a random time from 0 to base x 2 x 2 x ... before it is tried again</source>
            <translation>Eine fehlgeschlagene Seite wartet eine zufällige Zeit von 0 bis Basis x 2 x 2 x …, bevor sie erneut versucht wird</translation>
        </message>
        <message>
            <source>Back-off cap</source>
            <translation>Längste Wartezeit</translation>
        </message>
        <message>
            <source>Longest wait between two tries, unless the server asks for more</source>
            <translation>Längstes Warten zwischen zwei Versuchen, außer der Server verlangt mehr</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <source>For one whole request, from its start to its last byte</source>
            <translation>Für eine ganze Anfrage, vom Beginn bis zum letzten Byte</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source> s</source>
            <comment>suffix: seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>Retry-After holds all requests</source>
            <translation>Retry-After hält alle an</translation>
        </message>
        <message>
            <source>On: one 429 pauses every request to that server, which is polite. Off: each page backs off alone</source>
            <translation>An: Ein 429 hält jede Anfrage an diesen Server an, das ist rücksichtsvoll. Aus: Jede Seite wartet für sich</translation>
        </message>
        <message>
            <source>Ask for HTTP/2</source>
            <translation>HTTP/2 verlangen</translation>
        </message>
        <message>
            <source>Many requests over one connection, where the server can</source>
            <translation>Viele Anfragen über eine Verbindung, wo der Server es kann</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>Auf Vorgaben zurücksetzen</translation>
        </message>
        <message>
            <source>Reset to defaults: manners</source>
            <translation>Auf Vorgaben zurücksetzen: Umgangsformen</translation>
        </message>
        <message>
            <source>No limit, 5 attempts, back-off of 1 s up to 30 s, time-out 10 s; of the chosen API all pages, of the usual size</source>
            <translation>Kein Limit, 5 Versuche, Wartezeit von 1 s bis zu 30 s, Zeitlimit 10 s; von der gewählten API alle Seiten, in der üblichen Größe</translation>
        </message>
    </context>
    <context>
        <name>inflight::MessageArea</name>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>inflight::Narrator</name>
        <message>
            <source>Comparison, step 1 of 2: one request at a time.</source>
            <translation>Vergleich, Schritt 1 von 2: eine Anfrage nach der anderen.</translation>
        </message>
        <message>
            <source>Comparison, step 2 of 2: many requests at once.</source>
            <translation>Vergleich, Schritt 2 von 2: viele Anfragen zugleich.</translation>
        </message>
        <message>
            <source>Press Fetch (F5)</source>
            <translation>Drücken Sie „Abrufen“ (F5)</translation>
        </message>
        <message>
            <source>The built-in practice server stands ready: 5,000 products, no internet needed.
Move the concurrency slider while it runs and watch the chart follow.</source>
            <translation>Der eingebaute Übungsserver steht bereit: 5.000 Produkte, ohne Internet.
Bewegen Sie während des Laufs den Regler und sehen Sie, wie das Diagramm folgt.</translation>
        </message>
        <message>
            <source>Every page of %1, many requests at a time.</source>
            <translation>Alle Seiten von %1, viele Anfragen gleichzeitig.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>No records</source>
            <translation>Keine Datensätze</translation>
        </message>
        <message>
            <source>The server answered, and has no records there.</source>
            <translation>Der Server hat geantwortet und hat dort keine Datensätze.</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Erneut abrufen</translation>
        </message>
        <message>
            <source>Stopped before a record came</source>
            <translation>Gestoppt, bevor ein Datensatz kam</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Waiting for the first page...</source>
            <translation>Warten auf die erste Seite …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an API and what became of its run</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Übungsserver</translation>
        </message>
        <message>
            <source>The practice server takes any e-mail, with the password "practice".</source>
            <translation>Der Übungsserver nimmt jede E-Mail-Adresse, mit dem Passwort „practice“.</translation>
        </message>
        <message>
            <source>That is not before %1.</source>
            <translation>Das ist nicht vor %1.</translation>
        </message>
        <message>
            <source>The records below are still those of an earlier run (%1).</source>
            <translation>Die Datensätze unten sind noch die eines früheren Laufs (%1).</translation>
        </message>
        <message>
            <source>Every page of %1, one after another, since each names the next.</source>
            <translation>Alle Seiten von %1, eine nach der anderen, denn jede nennt die nächste.</translation>
        </message>
    </context>
    <context>
        <name>inflight::PracticePanel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 je Sekunde</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>How long the server takes for a page, on average</source>
            <translation>Wie lange der Server im Mittel für eine Seite braucht</translation>
        </message>
        <message>
            <source>Jitter</source>
            <translation>Schwankung</translation>
        </message>
        <message>
            <source>How much the latency varies, up and down</source>
            <translation>Wie stark die Latenz nach oben und unten schwankt</translation>
        </message>
        <message>
            <source>Rate limit</source>
            <translation>Ratenlimit</translation>
        </message>
        <message>
            <source>More requests a second than this are answered 429 with a Retry-After</source>
            <translation>Mehr Anfragen je Sekunde werden mit 429 und Retry-After beantwortet</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Share of requests answered 500 or 503</source>
            <translation>Anteil der Anfragen, die mit 500 oder 503 beantwortet werden</translation>
        </message>
        <message>
            <source>Dropped connections</source>
            <translation>Abgebrochene Verbindungen</translation>
        </message>
        <message>
            <source>Ask for sign-in</source>
            <translation>Anmeldung verlangen</translation>
        </message>
        <message>
            <source>Requests without a valid token are answered 401. Any e-mail; the password is "practice"</source>
            <translation>Anfragen ohne gültiges Token werden mit 401 beantwortet. Beliebige E-Mail-Adresse; das Passwort ist „practice“</translation>
        </message>
        <message>
            <source>200 ms, no limit, no faults</source>
            <translation>200 ms, kein Limit, keine Fehler</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>Auf Vorgaben zurücksetzen</translation>
        </message>
        <message>
            <source>Reset to defaults: practice server</source>
            <translation>Auf Vorgaben zurücksetzen: Übungsserver</translation>
        </message>
        <message>
            <source>Share of requests whose connection is closed without an answer. Qt sends such a request again by itself, unseen, up to three times; only what fails then is tried again as a retry</source>
            <translation>Anteil der Anfragen, deren Verbindung ohne Antwort geschlossen wird. Qt schickt eine solche Anfrage von sich aus und ungesehen bis zu dreimal noch einmal; erst was dann fehlschlägt, wird als Wiederholung neu versucht</translation>
        </message>
    </context>
    <context>
        <name>inflight::ProfileStore</name>
        <message>
            <source>"%1" comes with the program; please give yours another name.</source>
            <translation>„%1“ gehört zum Programm; bitte wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Übungsserver</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordColumns</name>
        <message>
            <source>Show all columns</source>
            <translation>Alle Spalten zeigen</translation>
        </message>
        <message>
            <source>Sort by %1, ascending</source>
            <translation>Nach %1 sortieren, aufsteigend</translation>
        </message>
        <message>
            <source>Sort by %1, descending</source>
            <translation>Nach %1 sortieren, absteigend</translation>
        </message>
        <message>
            <source>Do not sort</source>
            <translation>Nicht sortieren</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordView</name>
        <message numerus="yes">
            <source>%1 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Zeile</numerusform>
                <numerusform>%1 Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 von %2 Zeile</numerusform>
                <numerusform>%1 von %2 Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Datensatz %1</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>Alle Spalten zeigen</translation>
        </message>
        <message>
            <source>Filter records...</source>
            <translation>Datensätze filtern …</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>Datensätze filtern</translation>
        </message>
        <message>
            <source>Shows only rows with this text in any cell</source>
            <translation>Zeigt nur Zeilen mit diesem Text in irgendeiner Zelle</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Click to sort, drag to move, right-click to hide columns</source>
            <translation>Klicken sortiert, Ziehen verschiebt, Rechtsklick blendet Spalten aus</translation>
        </message>
        <message>
            <source>No row has "%1". Esc in the filter clears it.</source>
            <translation>Keine Zeile enthält „%1“. Esc im Filter leert ihn.</translation>
        </message>
        <message numerus="yes">
            <source>%1 columns hidden</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Spalte ausgeblendet</numerusform>
                <numerusform>%1 Spalten ausgeblendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Show record</source>
            <translation>Datensatz zeigen</translation>
        </message>
    </context>
    <context>
        <name>inflight::RequestsTab</name>
        <message>
            <source>Page %1: in flight since %2</source>
            <translation>Seite %1: unterwegs seit %2</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>angekommen</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>warten auf Wiederholung</translation>
        </message>
        <message>
            <source>failed, tried again</source>
            <translation>fehlgeschlagen, erneut versucht</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>Each request shows here as a bar from its start to its end. One at a time they are a staircase, many at once a wall.</source>
            <translation>Jede Anfrage erscheint hier als Balken von ihrem Anfang bis zu ihrem Ende. Eine nach der anderen bilden sie eine Treppe, viele zugleich eine Wand.</translation>
        </message>
        <message>
            <source>Whole run</source>
            <translation>Ganzer Lauf</translation>
        </message>
        <message>
            <source>Keep the whole run in sight (key 0)</source>
            <translation>Den ganzen Lauf im Blick behalten (Taste 0)</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Keep the newest requests in sight</source>
            <translation>Die neuesten Anfragen im Blick behalten</translation>
        </message>
        <message>
            <source>Zoom out (key -, Ctrl and wheel)</source>
            <translation>Verkleinern (Taste -, Strg und Mausrad)</translation>
        </message>
        <message>
            <source>Zoom in (key +, Ctrl and wheel)</source>
            <translation>Vergrößern (Taste +, Strg und Mausrad)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Timeline of requests; the arrow keys go from one to the next</source>
            <translation>Zeitleiste der Anfragen; die Pfeiltasten führen von einer zur nächsten</translation>
        </message>
        <message>
            <source>A lane for each page. Point at a bar for its times; Ctrl and wheel zoom, dragging moves.</source>
            <translation>Eine Zeile je Seite. Zeigen Sie auf einen Balken, um seine Zeiten zu sehen; Strg und Mausrad zoomen, Ziehen verschiebt.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>connecting, sending</source>
            <translation>verbinden, senden</translation>
        </message>
        <message>
            <source>receiving</source>
            <translation>empfangen</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>Pause, vom Server oder von Ihnen</translation>
        </message>
        <message>
            <source>Sign-in: in flight since %1</source>
            <translation>Anmeldung: unterwegs seit %1</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>inflight::RowWords</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>limit %1 per second</source>
            <translation>Limit %1 je Sekunde</translation>
        </message>
        <message>
            <source>with sign-in</source>
            <translation>mit Anmeldung</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Übungsserver</translation>
        </message>
        <message>
            <source>changed during the run</source>
            <translation>während des Laufs verändert</translation>
        </message>
        <message>
            <source>%1 a page</source>
            <comment>records</comment>
            <translation>%1 je Seite</translation>
        </message>
        <message numerus="yes">
            <source>at most %1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>höchstens %1 Seite</numerusform>
                <numerusform>höchstens %1 Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>Nacheinander</translation>
        </message>
        <message>
            <source>%1 to %2 at a time</source>
            <translation>%1 bis %2 gleichzeitig</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 gleichzeitig</numerusform>
                <numerusform>%1 gleichzeitig</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts at a page: %1</source>
            <translation>Versuche je Seite: %1</translation>
        </message>
        <message>
            <source>%1 + %2 paused</source>
            <translation>%1 + %2 angehalten</translation>
        </message>
        <message>
            <source>%1 errors</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 Fehler</translation>
        </message>
        <message>
            <source>%1 dropped</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 Abbrüche</translation>
        </message>
        <message>
            <source>Automatic, at most %1 in flight</source>
            <translation>Automatisch, höchstens %1 unterwegs</translation>
        </message>
        <message>
            <source>Cap %1, at most %2 in flight</source>
            <translation>Obergrenze %1, höchstens %2 unterwegs</translation>
        </message>
        <message>
            <source>Jitter: %1</source>
            <translation>Schwankung: %1</translation>
        </message>
        <message>
            <source>The cap was between %1 and %2, and %3 at the end</source>
            <translation>Die Obergrenze lag zwischen %1 und %2, am Ende bei %3</translation>
        </message>
        <message>
            <source>%1 a second at most</source>
            <translation>höchstens %1 je Sekunde</translation>
        </message>
        <message>
            <source>each waits for itself</source>
            <translation>jede wartet für sich</translation>
        </message>
        <message numerus="yes">
            <source>%1 attempts</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Versuch</numerusform>
                <numerusform>%1 Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>back-off %1 to %2 s</source>
            <translation>Wartezeit %1 bis %2 s</translation>
        </message>
        <message>
            <source>time-out %1 s</source>
            <translation>Zeitlimit %1 s</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>HTTP/2 asked for</source>
            <translation>HTTP/2 verlangt</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two lists</comment>
            <translation>; </translation>
        </message>
    </context>
    <context>
        <name>inflight::RunChoice</name>
        <message>
            <source>Sync run</source>
            <translation>Sync-Lauf</translation>
        </message>
        <message>
            <source>Concurrent run</source>
            <translation>Paralleler Lauf</translation>
        </message>
        <message>
            <source>Which of the comparison's two runs is shown here</source>
            <translation>Welcher der beiden Läufe des Vergleichs hier gezeigt wird</translation>
        </message>
        <message>
            <source>Run of the comparison</source>
            <translation>Lauf des Vergleichs</translation>
        </message>
    </context>
    <context>
        <name>inflight::SidePanel</name>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Manners</source>
            <translation>Umgangsformen</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Übungsserver</translation>
        </message>
    </context>
    <context>
        <name>inflight::SourcePanel</name>
        <message>
            <source>%1 (usual)</source>
            <comment>page size</comment>
            <translation>%1 (üblich)</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Where the records come from</source>
            <translation>Woher die Datensätze kommen</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Fetch no more pages than this</source>
            <translation>Höchstens so viele Seiten abrufen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>To sign in with; forgotten when the window closes</source>
            <translation>Für die Anmeldung; wird beim Schließen des Fensters vergessen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Kept in memory only, and sent to this API alone</source>
            <translation>Bleibt nur im Speicher und geht nur an diese API</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>New API...</source>
            <translation>Neue API …</translation>
        </message>
        <message>
            <source>Describe any paginated JSON API, try it, save it</source>
            <translation>Eine beliebige JSON-API mit Seiten beschreiben, ausprobieren, speichern</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Change the chosen API's description</source>
            <translation>Die Beschreibung der gewählten API ändern</translation>
        </message>
        <message>
            <source>Records to ask for with each request; 0 or the lowest value is the usual number</source>
            <translation>Datensätze, die jede Anfrage verlangt; 0, der kleinste Wert, ist die übliche Zahl</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>beliebige Adresse</translation>
        </message>
        <message>
            <source>type: practice</source>
            <translation>eingeben: practice</translation>
        </message>
    </context>
    <context>
        <name>inflight::SpeedupTab</name>
        <message>
            <source>Ask %1 for everything up to 8 times?</source>
            <translation>Alles bis zu 8-mal von %1 abrufen?</translation>
        </message>
        <message>
            <source>Each cap needs a run of its own, and up to 128 requests are in flight at the same time. Do so only where you may.</source>
            <translation>Jede Obergrenze braucht einen eigenen Lauf, und bis zu 128 Anfragen laufen gleichzeitig. Tun Sie das nur, wo Sie es dürfen.</translation>
        </message>
        <message>
            <source>Stop ends the sweep; what is measured stays.</source>
            <translation>„Stoppen“ beendet die Messreihe; was gemessen ist, bleibt.</translation>
        </message>
        <message>
            <source>A sweep fetches everything anew with 1, 2, 4 ... 128 requests at a time and measures each run.</source>
            <translation>Eine Messreihe ruft alles mit 1, 2, 4 … 128 gleichzeitigen Anfragen jeweils neu ab und misst jeden Lauf.</translation>
        </message>
        <message>
            <source>It takes about %1 (an estimate).</source>
            <translation>Sie dauert etwa %1 (geschätzt).</translation>
        </message>
        <message>
            <source>It asks %1 for everything up to 8 times and takes about twice as long as one at a time (an estimate).</source>
            <translation>Sie ruft bis zu 8-mal alles von %1 ab und dauert etwa doppelt so lang wie nacheinander (geschätzt).</translation>
        </message>
        <message>
            <source>Measure speed-up</source>
            <translation>Beschleunigung messen</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>ideal</source>
            <translation>ideal</translation>
        </message>
        <message>
            <source>knee at %1</source>
            <translation>Knick bei %1</translation>
        </message>
        <message>
            <source>Speed-up over requests at a time</source>
            <translation>Beschleunigung nach Zahl gleichzeitiger Anfragen</translation>
        </message>
        <message>
            <source>%1 at a time: %2x</source>
            <translation>%1 gleichzeitig: %2-mal</translation>
        </message>
        <message>
            <source>Chart of speed-up over requests at a time</source>
            <translation>Diagramm der Beschleunigung nach Zahl gleichzeitiger Anfragen</translation>
        </message>
        <message>
            <source>How much faster do more requests at a time make it, and when does it stop helping?</source>
            <translation>Wie viel schneller wird es mit mehr Anfragen gleichzeitig, und ab wann hilft das nicht mehr?</translation>
        </message>
    </context>
    <context>
        <name>inflight::StatusStrip</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>%1/%2 pages</source>
            <translation>%1/%2 Seiten</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Seite</numerusform>
                <numerusform>%1 Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 Datensatz</numerusform>
                <numerusform>%1 Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1x 429</source>
            <translation>%1× 429</translation>
        </message>
        <message numerus="yes">
            <source>%1 failed</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 fehlgeschlagen</numerusform>
                <numerusform>%1 fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>server asks to wait %1</source>
            <translation>Server bittet um %1 Pause</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>noch etwa %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 wartet</numerusform>
                <numerusform>%1 warten</numerusform>
            </translation>
        </message>
        <message>
            <source>(page %1, attempt %2 of %3, in %4)</source>
            <translation>(Seite %1, Versuch %2 von %3, in %4)</translation>
        </message>
        <message>
            <source>%1 of %2 in flight</source>
            <translation>%1 von %2 unterwegs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many are in flight, and why no more</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(next in %1)</source>
            <translation>(der nächste in %1)</translation>
        </message>
    </context>
    <context>
        <name>inflight::SummaryLine</name>
        <message>
            <source>List...</source>
            <translation>Liste …</translation>
        </message>
        <message>
            <source>All failed pages with their reasons</source>
            <translation>Alle fehlgeschlagenen Seiten mit Gründen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
    </context>
    <context>
        <name>inflight::SweepWords</name>
        <message>
            <source>The run one at a time did not bring every page: there is nothing to relate the others to.</source>
            <translation>Der Lauf nacheinander brachte nicht alle Seiten: Für die anderen fehlt der Vergleichswert.</translation>
        </message>
        <message>
            <source>There is one page only: nothing to fetch at the same time.</source>
            <translation>Es gibt nur eine Seite: nichts, was gleichzeitig abzurufen wäre.</translation>
        </message>
        <message>
            <source>Fewer than three caps were measured: too few to see a knee.</source>
            <translation>Weniger als drei Obergrenzen wurden gemessen: zu wenig, um einen Knick zu sehen.</translation>
        </message>
        <message>
            <source>More at a time is no faster here: %1x at best, measured.</source>
            <translation>Mehr gleichzeitig ist hier nicht schneller: höchstens %1-mal so schnell, gemessen.</translation>
        </message>
        <message>
            <source>No knee found up to %1 at a time: there it is %2x faster than one at a time, measured.</source>
            <translation>Bis %1 gleichzeitig kein Knick: Dort ist es %2-mal so schnell wie nacheinander, gemessen.</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys nothing here: %2x faster than one at a time, measured.</source>
            <translation>Über %1 gleichzeitig hinaus bringen mehr Anfragen hier nichts: %2-mal so schnell wie nacheinander, gemessen.</translation>
        </message>
        <message numerus="yes">
            <source>Higher caps could not differ: there are only %1 pages.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Höhere Obergrenzen könnten nichts ändern: Es gibt nur %1 Seite.</numerusform>
                <numerusform>Höhere Obergrenzen könnten nichts ändern: Es gibt nur %1 Seiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sweep, step 1: one request at a time.</source>
            <translation>Messreihe, Schritt 1: eine Anfrage nach der anderen.</translation>
        </message>
        <message>
            <source>Sweep, step %1 of %2: %3 at a time.</source>
            <translation>Messreihe, Schritt %1 von %2: %3 gleichzeitig.</translation>
        </message>
        <message>
            <source>The highest speed-up is %1x, at %2.</source>
            <translation>Am schnellsten war es mit %2: %1-mal so schnell.</translation>
        </message>
        <message>
            <source>The sweep did not go to its end; what it measured stays.</source>
            <translation>Die Messreihe kam nicht bis zum Ende; was sie maß, bleibt.</translation>
        </message>
        <message>
            <source>fitted: Amdahl's law, sigma = %1</source>
            <translation>angepasst: Amdahls Gesetz, sigma = %1</translation>
        </message>
        <message>
            <source>fitted: Universal Scalability Law, sigma = %1, kappa = %2</source>
            <translation>angepasst: Universal Scalability Law, sigma = %1, kappa = %2</translation>
        </message>
        <message>
            <source>More at a time buys next to nothing here: %1x at best, measured. The server limits the rate.</source>
            <translation>Mehr gleichzeitig bringt hier so gut wie nichts: höchstens %1-mal so schnell, gemessen. Der Server begrenzt die Rate.</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys next to nothing here, since the server limits the rate: %2x faster than one at a time, measured.</source>
            <translation>Über %1 gleichzeitig hinaus bringen mehr Anfragen hier so gut wie nichts, da der Server die Rate begrenzt: %2-mal so schnell wie nacheinander, gemessen.</translation>
        </message>
        <message numerus="yes">
            <source>From %1 at a time on, the server asked to slow down (429), %2 times in all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Ab %1 gleichzeitig bat der Server um weniger Tempo (429), insgesamt einmal.</numerusform>
                <numerusform>Ab %1 gleichzeitig bat der Server um weniger Tempo (429), insgesamt %2-mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>The fitted curve is up to %1 away from what was measured.</source>
            <translation>Die angepasste Kurve weicht bis zu %1 vom Gemessenen ab.</translation>
        </message>
        <message numerus="yes">
            <source>Measured with %1 pages, once for each cap: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Gemessen mit %1 Seite, einmal je Obergrenze: %2.</numerusform>
                <numerusform>Gemessen mit %1 Seiten, einmal je Obergrenze: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Measured with other settings than now: %1</source>
            <translation>Mit anderen Einstellungen gemessen als jetzt: %1</translation>
        </message>
        <message>
            <source>What is set now differs from that.</source>
            <translation>Was jetzt eingestellt ist, weicht davon ab.</translation>
        </message>
        <message>
            <source>Set now: %1.</source>
            <translation>Jetzt eingestellt: %1.</translation>
        </message>
        <message>
            <source>sigma: the share of the work that must be done one after another (G. M. Amdahl, AFIPS 1967).</source>
            <translation>sigma: der Anteil der Arbeit, der nacheinander getan werden muss (G. M. Amdahl, AFIPS 1967).</translation>
        </message>
        <message>
            <source>sigma: the share that must be done one after another; kappa: what every two requests cost each other (N. J. Gunther, "Guerrilla Capacity Planning", 2007, chapter 4).</source>
            <translation>sigma: der Anteil, der nacheinander getan werden muss; kappa: was je zwei Anfragen einander kosten (N. J. Gunther, „Guerrilla Capacity Planning“, 2007, Kapitel 4).</translation>
        </message>
        <message>
            <source>Knee: the smallest cap that reaches %1 of the highest speed-up measured (Inflight's own rule).</source>
            <translation>Knick: die kleinste Obergrenze, die %1 der höchsten gemessenen Beschleunigung erreicht (eine Regel von Inflight selbst).</translation>
        </message>
        <message>
            <source>Left out, because they did not bring every page: %1 at a time.</source>
            <translation>Weggelassen, weil sie nicht alle Seiten brachten: %1 gleichzeitig.</translation>
        </message>
    </context>
</TS>
