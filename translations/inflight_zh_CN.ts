<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>inflight</name>
        <message numerus="yes">
            <source>(%1 attempts)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>（尝试 %1 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed pages</source>
            <translation>失败的页面</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>获取所有页面</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>暂停与继续</translation>
        </message>
        <message>
            <source>Less and more concurrency</source>
            <translation>减少或增加并发</translation>
        </message>
        <message>
            <source>Compare with sync</source>
            <translation>与同步方式比较</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>筛选记录</translation>
        </message>
        <message>
            <source>Copy the selected rows with headers</source>
            <translation>复制所选行（含表头）</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Live, requests, comparison, speed-up, log</source>
            <translation>实时、请求、比较、加速比、日志</translation>
        </message>
        <message>
            <source>Projector mode</source>
            <translation>投影模式</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>本列表</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>关于 Inflight</translation>
        </message>
        <message>
            <source>Fetches every page of an API, many requests at a time, politely, and shows why that is faster. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>以多个并发请求礼貌地获取 API 的所有页面，并展示为何这样更快。本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <comment>minutes and seconds</comment>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <translation>%1，用时 %2。</translation>
        </message>
        <message>
            <source>%1 in %2, one request at a time.</source>
            <translation>%1，用时 %2，逐个请求。</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (%3, measured).</source>
            <translation>%1，用时 %2：并不比逐个请求快（%3，实测）。</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (about %3, an estimate).</source>
            <translation>%1，用时 %2：并不比逐个请求快（约 %3，估计值）。</translation>
        </message>
        <message>
            <source>%1 in %2: %3x faster than one at a time (%4, measured).</source>
            <translation>%1，用时 %2：是逐个请求速度的 %3 倍（%4，实测）。</translation>
        </message>
        <message>
            <source>%1 in %2: about %3x faster than one at a time (%4, an estimate).</source>
            <translation>%1，用时 %2：约为逐个请求速度的 %3 倍（%4，估计值）。</translation>
        </message>
        <message>
            <source>%1 in %2: at least %3x faster than one at a time (%4 or more, an estimate).</source>
            <translation>%1，用时 %2：至少为逐个请求速度的 %3 倍（%4 或更长，估计值）。</translation>
        </message>
        <message>
            <source>That is more than %1 at a time can explain: the sync run, which came first, may have filled a cache.</source>
            <translation>这超出了 %1 个并发请求所能解释的程度：先进行的同步运行可能填充了缓存。</translation>
        </message>
        <message numerus="yes">
            <source>All %1 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>全部 %1 页均已到达。</numerusform>
            </translation>
        </message>
        <message>
            <source>No record is missing, none came twice.</source>
            <translation>没有缺失的记录，也没有重复的记录。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>共 %2 页，已到达 %1 页。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced did not come.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>服务器所声明的记录中有 %1 条未到达。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records came more than once.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>有 %1 条记录重复出现。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server asked to slow down %1 times (429).</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>服务器 %1 次要求放慢速度（429）。</numerusform>
            </translation>
        </message>
        <message>
            <source>the practice server</source>
            <translation>练习服务器</translation>
        </message>
        <message>
            <source>Nothing fetched yet.</source>
            <translation>尚未获取任何内容。</translation>
        </message>
        <message>
            <source>Asking %1 for the first page...</source>
            <translation>正在请求第一页：%1…</translation>
        </message>
        <message>
            <source>Fetching from %1, one request at a time.</source>
            <translation>正在逐个请求获取：%1。</translation>
        </message>
        <message>
            <source>Fetching from %1.</source>
            <translation>正在获取：%1。</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Nothing could be fetched.</source>
            <translation>未能获取任何内容。</translation>
        </message>
        <message>
            <source>Stopped after %1. %2 kept.</source>
            <translation>在 %1 后停止。已保留 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>同时 %1 个</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>同时最多 %1 个</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: cut off.</source>
            <translation>比较已取消。同步运行：%1（实测）。并发运行：已中断。</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: cut off; nothing was measured.</source>
            <translation>比较已取消。同步运行：已中断；没有测得结果。</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: not begun.</source>
            <translation>比较已取消。同步运行：%1（实测）。并发运行：未开始。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>第 %1 页：%2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: what went wrong, %2: the technical detail</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Sign in, or check the key in the headers or in the query.</source>
            <translation>请登录，或检查请求头或查询参数中的密钥。</translation>
        </message>
        <message>
            <source>This account or key may not read that.</source>
            <translation>此账户或密钥无权读取该内容。</translation>
        </message>
        <message>
            <source>Check the path and the names of the page parameters.</source>
            <translation>请检查路径和分页参数的名称。</translation>
        </message>
        <message>
            <source>Check the names and values of the parameters.</source>
            <translation>请检查参数的名称和取值。</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>请检查地址。</translation>
        </message>
        <message>
            <source>The server answered %1</source>
            <translation>服务器返回 %1</translation>
        </message>
        <message>
            <source>Signing in brought no usable token</source>
            <translation>登录未返回可用的令牌</translation>
        </message>
        <message>
            <source>Check the sign-in part of the API profile.</source>
            <translation>请检查 API 配置中的登录部分。</translation>
        </message>
        <message>
            <source>The server did not accept the sign-in</source>
            <translation>服务器未接受登录</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>The API profile lacks %1. Add it.</source>
            <translation>API 配置缺少 %1，请补充。</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>没有出错。</translation>
        </message>
        <message>
            <source>Nothing answered</source>
            <translation>没有响应</translation>
        </message>
        <message>
            <source>Check the address and your network.</source>
            <translation>请检查地址和网络。</translation>
        </message>
        <message>
            <source>The connection broke off</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>The server took too long to answer. Allow more time or lower the concurrency.</source>
            <translation>服务器响应时间过长。请延长超时时间或降低并发数。</translation>
        </message>
        <message>
            <source>No secure connection could be made</source>
            <translation>无法建立安全连接</translation>
        </message>
        <message>
            <source>Check the address, or name the certificate authority's file if the server has its own.</source>
            <translation>请检查地址；若服务器使用自己的证书颁发机构，请指定其证书文件。</translation>
        </message>
        <message>
            <source>The answer was cut short on its way</source>
            <translation>响应在传输途中被截断</translation>
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation>响应不是 JSON</translation>
        </message>
        <message>
            <source>The answer is larger than allowed</source>
            <translation>响应超过允许的大小</translation>
        </message>
        <message>
            <source>Ask for fewer records a page.</source>
            <translation>请减少每页的记录数。</translation>
        </message>
        <message>
            <source>If you trust that address, use it as the base URL.</source>
            <translation>如果您信任该地址，请将其用作基础 URL。</translation>
        </message>
        <message>
            <source>This request must not be sent</source>
            <translation>此请求不可发送</translation>
        </message>
        <message>
            <source>Check the address and the headers.</source>
            <translation>请检查地址和请求头。</translation>
        </message>
        <message>
            <source>Stopped before it was finished.</source>
            <translation>在完成之前已停止。</translation>
        </message>
        <message>
            <source>The API profile is not JSON: line %1 cannot be read. Correct it there or just before, where a comma or a quotation mark may be missing.</source>
            <extracomment>%1: a number</extracomment>
            <translation>API 配置不是 JSON：第 %1 行无法读取。请在该处或其前面更正，可能缺少逗号或引号。</translation>
        </message>
        <message>
            <source>The API profile must be one JSON object, in braces. Correct the file.</source>
            <translation>API 配置必须是一个用花括号括起的 JSON 对象。请修正文件。</translation>
        </message>
        <message>
            <source>In the API profile, %1 must be %2. Correct it.</source>
            <translation>API 配置中的 %1 必须是%2。请修正。</translation>
        </message>
        <message>
            <source>The API profile has a field %1 that is not known. Correct its name or remove it.</source>
            <translation>API 配置中有未知字段 %1。请更正名称或将其删除。</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no JSON Pointer: “%2”. Write it like /data/items.</source>
            <translation>API 配置中的 %1 不是 JSON Pointer：“%2”。请写成 /data/items 的形式。</translation>
        </message>
        <message>
            <source>Each page names the next one, so they can only be fetched one after another; a higher concurrency does not help.</source>
            <translation>每一页才给出下一页的位置，因此只能逐页获取；提高并发数没有帮助。</translation>
        </message>
        <message>
            <source>The total in the server's answers makes no sense (%1) and was not used; whether records are missing cannot be told from it.</source>
            <translation>服务器响应中的总数没有意义（%1），未予采用；无法据此判断是否缺少记录。</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no fewer, or it knows the page size by another name.</source>
            <translation>请求每页 %1 条记录，实际收到 %2 条：服务器最少也给这么多，或者它的每页条数参数另有名称。</translation>
        </message>
        <message>
            <source>The list changed while it was read, from %1 to %2; fetch again if every record counts.</source>
            <translation>列表在读取期间由 %1 变为 %2；如果每条记录都重要，请重新获取。</translation>
        </message>
        <message>
            <source>The server's pages ended earlier than it had announced.</source>
            <translation>服务器的页面比其声明的更早结束。</translation>
        </message>
        <message>
            <source>A page named a next one that had been fetched before, so the run stopped there: %1</source>
            <translation>某页给出的下一页此前已获取过，因此在此停止：%1</translation>
        </message>
        <message>
            <source>The next page is on another server (%1) and was not fetched. If you trust it, use its address as the base URL.</source>
            <translation>下一页位于另一台服务器（%1），未予获取。如果您信任它，请将其地址用作基础 URL。</translation>
        </message>
        <message>
            <source>The server gave a page that it had given before, or only empty ones, so asking stopped at page %1. Check the names of the page parameters.</source>
            <translation>服务器再次返回了先前的页面，或只返回空页，因此在第 %1 页停止请求。请检查分页参数的名称。</translation>
        </message>
        <message>
            <source>HTTP/2 was asked for, but the server speaks HTTP/1.1 only; that was used.</source>
            <translation>要求使用 HTTP/2，但服务器仅支持 HTTP/1.1，故改用后者。</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Page %1, attempt %2 of %3</source>
            <translation>第 %1 页，第 %2/%3 次尝试</translation>
        </message>
        <message>
            <source>request written after %1 ms, answer began after %2 ms, its body took %3 ms</source>
            <translation>%1 毫秒后发出请求，%2 毫秒后开始收到应答，正文用时 %3 毫秒</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>已登录</translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>again in %1: %2</source>
            <translation>%1后重试：%2</translation>
        </message>
        <message>
            <source>given up: %1</source>
            <translation>已放弃：%1</translation>
        </message>
        <message>
            <source>no page there: past the end</source>
            <translation>此处无页面：已超出末尾</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Attempt at page %1</source>
            <translation>第 %1 页的尝试</translation>
        </message>
        <message>
            <source>Started at %1 s, took %2 ms, %3 bytes</source>
            <translation>开始于 %1 秒，用时 %2 毫秒，%3 字节</translation>
        </message>
        <message>
            <source>Status %1: %2</source>
            <translation>状态 %1：%2</translation>
        </message>
        <message>
            <source>Request headers</source>
            <translation>请求头</translation>
        </message>
        <message>
            <source>Response headers</source>
            <translation>响应头</translation>
        </message>
        <message>
            <source>Sign-in, attempt %1 of %2</source>
            <translation>登录，第 %1 次尝试（共 %2 次）</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>登录</translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced may be missing, since as many came twice.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>服务器所声明的记录中可能缺少 %1 条，因为有同样多的记录重复到达。</numerusform>
            </translation>
        </message>
        <message>
            <source>No record came twice.</source>
            <translation>没有重复的记录。</translation>
        </message>
        <message>
            <source>Lower the concurrency or the requests per second, then try again.</source>
            <translation>请降低并发数或每秒请求数，然后重试。</translation>
        </message>
        <message>
            <source>The server has a problem of its own: try again later.</source>
            <translation>服务器自身出现问题：请稍后重试。</translation>
        </message>
        <message>
            <source>Try again, with less concurrency if that does not help.</source>
            <translation>请重试；若无效，请降低并发数。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>The answer has no list of records in the place given for it</source>
            <translation>响应在指定的位置没有记录列表</translation>
        </message>
        <message>
            <source>Check that place.</source>
            <translation>请检查该位置。</translation>
        </message>
        <message>
            <source>The server redirects again and again, perhaps in a circle</source>
            <translation>服务器不断重定向，可能陷入循环</translation>
        </message>
        <message>
            <source>The answer is compressed in a way that was not asked for</source>
            <translation>响应使用了未请求的压缩方式</translation>
        </message>
        <message>
            <source>Only gzip and deflate can be read.</source>
            <translation>只能读取 gzip 和 deflate。</translation>
        </message>
        <message>
            <source>Signing in failed.</source>
            <translation>登录失败。</translation>
        </message>
        <message>
            <source>Page %1 was answered %2; that was taken as the end.</source>
            <translation>第 %1 页的响应为 %2，已将其视为结尾。</translation>
        </message>
        <message>
            <source>Page %1 was answered %2 (%3); that was taken as the end.</source>
            <extracomment>%1: number of a page, %2: such as `404 Not Found`, %3: what the server said</extracomment>
            <translation>第 %1 页的响应为 %2（%3），已将其视为结尾。</translation>
        </message>
        <message>
            <source>The address or the query of the API profile holds “%2”, which the pagination sets itself (%1). Remove it there.</source>
            <translation>API 配置的地址或查询中含有“%2”，而它由分页方式自行设置（%1）。请将其从那里删除。</translation>
        </message>
        <message>
            <source>More records came (%1) than the server announced (%2).</source>
            <extracomment>%1: records that came, %2: records that the server announced</extracomment>
            <translation>收到的记录（%1）多于服务器声明的数量（%2）。</translation>
        </message>
        <message>
            <source>Page %1 was empty, though pages behind it hold records; that was not taken as the end.</source>
            <translation>第 %1 页为空，但其后的页面仍有记录；因此未将其视为结尾。</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2; that was taken as the end, and the repeated records were left out.</source>
            <translation>第 %1 页与第 %2 页逐字相同；已将其视为结尾，并略去重复的记录。</translation>
        </message>
        <message>
            <source>Page 1 has no Link header that names a next page, so it was taken as the only one.</source>
            <translation>第 1 页没有指明下一页的 Link 响应头，因此被视为唯一的一页。</translation>
        </message>
        <message>
            <source>Page 1 names no next page at %1, so it was taken as the only one. If there are more, check where the next page is looked for.</source>
            <extracomment>%1: a JSON Pointer such as /meta/next</extracomment>
            <translation>第 1 页在 %1 处没有给出下一页，因此被视为唯一的一页。如果还有更多页，请检查查找下一页的位置。</translation>
        </message>
        <message>
            <source>Page %1, which the Link header calls the last, names a next one; that was followed.</source>
            <translation>第 %1 页按 Link 响应头是最后一页，却给出了下一页；已继续获取。</translation>
        </message>
        <message>
            <source>%1, %2 of it paused</source>
            <translation>%1（其中暂停 %2）</translation>
        </message>
        <message>
            <source>One at a time: %1. %2: %3.</source>
            <translation>逐个请求：%1。%2：%3。</translation>
        </message>
        <message>
            <source>Pages failed in both runs: nothing can be compared.</source>
            <translation>两次运行中都有页面失败：无法比较。</translation>
        </message>
        <message>
            <source>Pages failed in the sync run: nothing can be compared.</source>
            <translation>同步运行中有页面失败：无法比较。</translation>
        </message>
        <message>
            <source>Pages failed in the concurrent run: nothing can be compared.</source>
            <translation>并发运行中有页面失败：无法比较。</translation>
        </message>
        <message>
            <source>They did not get the same pages: nothing can be compared.</source>
            <translation>两次运行获取的页面不同：无法比较。</translation>
        </message>
        <message>
            <source>That is no faster, measured.</source>
            <translation>并没有更快（实测）。</translation>
        </message>
        <message>
            <source>That is %1x faster, measured.</source>
            <translation>速度为 %1 倍（实测）。</translation>
        </message>
        <message>
            <source>The server announces %1 records in all.</source>
            <translation>服务器声明共有 %1 条记录。</translation>
        </message>
        <message>
            <source>Sync run: %1</source>
            <translation>同步运行：%1</translation>
        </message>
        <message>
            <source>Stop; in a field: empty it, leave it</source>
            <translation>停止；在输入框中：清空、离开</translation>
        </message>
        <message numerus="yes">
            <source>The %1 pages asked for arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>所要的 %1 页已到达。</numerusform>
            </translation>
        </message>
        <message>
            <source>The server took too long to answer.</source>
            <translation>服务器响应时间过长。</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2 and was left out, though pages behind it hold other records.</source>
            <translation>第 %1 页与第 %2 页逐字相同，已略去；但其后的页中还有其他记录。</translation>
        </message>
        <message>
            <source>Others left out for the same reason: %1.</source>
            <extracomment>%1: a number of pages</extracomment>
            <translation>因同样原因略去的其他页：%1。</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>Page %1 names no next page at %2, though there should be one, so the run stopped there. Check where the next page is looked for.</source>
            <extracomment>%1: number of a page, %2: a JSON Pointer such as /meta/next</extracomment>
            <translation>第 %1 页在 %2 处没有给出下一页，但应当还有下一页，因此在此停止。请检查查找下一页的位置。</translation>
        </message>
        <message>
            <source>What stands for the next page makes no address (“%1”), so the run stopped there. Check where the next page is looked for.</source>
            <translation>下一页的标识不构成地址（“%1”），因此在此停止。请检查查找下一页的位置。</translation>
        </message>
        <message>
            <source>In the API profile, %1 and %3 both say “%2”. Give them different names.</source>
            <translation>API 配置中的 %1 与 %3 都是“%2”。请为它们使用不同的名称。</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages failed.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 页失败。</numerusform>
            </translation>
        </message>
        <message>
            <source>The server redirected to %1, which often means that a sign-in or a key is missing.</source>
            <extracomment>%1: a path such as /login</extracomment>
            <translation>服务器重定向到了 %1，这通常表示尚未登录或缺少密钥。</translation>
        </message>
        <message>
            <source>Wait a while, then try again.</source>
            <translation>请稍候片刻，然后重试。</translation>
        </message>
        <message>
            <source>What stands for the next cursor is neither text nor a number (%1), so the run stopped there. Check where the next page is looked for.</source>
            <extracomment>%1: JSON as it stood there, such as {...} or true</extracomment>
            <translation>下一个游标的标识既不是文本也不是数字（%1），因此在此停止。请检查查找下一页的位置。</translation>
        </message>
        <message>
            <source>Nothing stands in the place that is to say whether more pages follow (%1). Check where that is looked for.</source>
            <extracomment>%1: a place in an answer, such as /has_more</extracomment>
            <translation>用来说明是否还有后续页的位置（%1）没有内容。请检查查找它的位置。</translation>
        </message>
        <message>
            <source>E-mail is empty: to sign in, this API wants it as well as the password.</source>
            <translation>电子邮箱为空：登录此 API 除密码外还需要电子邮箱。</translation>
        </message>
        <message>
            <source>Password is empty: to sign in, this API wants it as well as the e-mail.</source>
            <translation>密码为空：登录此 API 除电子邮箱外还需要密码。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>The whole answer is a list of records.</source>
            <translation>整个响应就是一个记录列表。</translation>
        </message>
        <message>
            <source>Leave %1 empty: the whole answer is a list of records.</source>
            <extracomment>%1: a field or an option</extracomment>
            <translation>请将%1留空：整个响应就是一个记录列表。</translation>
        </message>
        <message>
            <source>The records may be at %1.</source>
            <extracomment>%1: JSON Pointers such as /items, /data/items</extracomment>
            <translation>记录可能位于 %1。</translation>
        </message>
        <message>
            <source>Set %1 to one of these: %2.</source>
            <extracomment>%1: a field or an option, %2: JSON Pointers such as /items, /data/items</extracomment>
            <translation>请将%1设为以下之一：%2。</translation>
        </message>
        <message>
            <source>Set %1 to %2.</source>
            <extracomment>%1: a field or an option, %2: a JSON Pointer such as /items</extracomment>
            <translation>请将%1设为 %2。</translation>
        </message>
        <message>
            <source>Every page is the first one once more, to the letter: the server does not seem to know the page parameters. Check their names.</source>
            <translation>每一页都与第一页一字不差：服务器似乎不认识分页参数。请检查其名称。</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages arrived; how many there are in all is not known.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>已到达 %1 页；总页数未知。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: page after page failed.</source>
            <translation>已停止：页面接连失败。</translation>
        </message>
        <message>
            <source>The answer is not one JSON value but several, one after another (JSON Lines)</source>
            <translation>响应不是一个 JSON 值，而是接连多个（JSON Lines）</translation>
        </message>
        <message>
            <source>Ask the API for pages of plain JSON, often by a parameter or the header Accept.</source>
            <translation>请让 API 返回普通 JSON 的页面，通常可用参数或 Accept 请求头指定。</translation>
        </message>
        <message>
            <source>The answer is JSON, but not in UTF-8, which JSON has to be in</source>
            <translation>响应是 JSON，但不是 JSON 所要求的 UTF-8 编码</translation>
        </message>
        <message>
            <source>What stands for the next cursor is an address (“%1”), so the run stopped there. Have it followed as the next address.</source>
            <extracomment>%1: an address</extracomment>
            <translation>下一个游标的标识是一个地址（“%1”），因此在此停止。请将其作为下一页地址来访问。</translation>
        </message>
        <message>
            <source>What stands for the next page looks like a cursor and is no address (“%1”), so the run stopped there. Have it sent back as a cursor.</source>
            <extracomment>%1: a cursor, such as eyJpZCI6NTB9</extracomment>
            <translation>下一页的标识看起来是游标而不是地址（“%1”），因此在此停止。请将其作为游标发回。</translation>
        </message>
        <message>
            <source>In the API profile, %1 cannot stand before a token: “%2”. Write one word such as Bearer or Token, without spaces.</source>
            <translation>API 配置中的 %1 不能放在令牌之前：“%2”。请填写一个不含空格的单词，例如 Bearer 或 Token。</translation>
        </message>
        <message>
            <source>The list has no records where the run began (%1): it ends before that. Begin nearer to its start.</source>
            <extracomment>%1: a parameter and its value, such as page=900</extracomment>
            <translation>运行开始的位置（%1）没有记录：列表在此之前就结束了。请从更靠前的位置开始。</translation>
        </message>
        <message>
            <source>Check that the address is the API's, not a web page's; where it gave other pages, try again later.</source>
            <translation>请检查该地址是否为 API 的地址，而不是网页的地址；如果其他页已从那里取得，请稍后再试。</translation>
        </message>
        <message>
            <source>No secure connection could be made: the server speaks no TLS at this address. Try http instead of https, or another port.</source>
            <translation>无法建立安全连接：服务器在该地址不使用 TLS。请将 https 改为 http，或换一个端口。</translation>
        </message>
        <message>
            <source>One page of records is missing: the server may count its pages from 0. Check the number of the first page.</source>
            <translation>缺少一页记录：服务器的页码可能从 0 开始。请检查首页的页码。</translation>
        </message>
        <message>
            <source>Of that: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1 requests were retries.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 次请求是重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>The run ended there, because the next page could not be requested.</source>
            <translation>由于无法请求下一页，运行在此结束。</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages were not fetched: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>有 %1 页未获取：%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try https instead of http.</source>
            <translation>请改用 https，而不是 http。</translation>
        </message>
        <message>
            <source>Ask the API for UTF-8, by a parameter or the header Accept-Charset, or report it to whoever runs the API.</source>
            <translation>请让 API 使用 UTF-8，可用参数或 Accept-Charset 请求头指定，或告知其维护者。</translation>
        </message>
        <message>
            <source>Check that the address is the API's; where it gave other pages, try again later or report it to whoever runs the API.</source>
            <translation>请检查该地址是否为 API 的地址；如果它给出过其他页面，请稍后重试或告知其维护者。</translation>
        </message>
        <message>
            <source>The server redirects to another origin, and that was not followed</source>
            <translation>服务器要求转到其他地址，未予跟随</translation>
        </message>
        <message>
            <source>There is no total at %1, so whether records are missing cannot be told. Check that place.</source>
            <extracomment>%1: a place in an answer, such as /meta/total or header:X-Total-Count</extracomment>
            <translation>位置 %1 没有总数，因此无法判断是否缺少记录。请检查该位置。</translation>
        </message>
        <message>
            <source>The value that says whether more pages follow (%1) could not be understood and was not used. Check where it is looked for.</source>
            <extracomment>%1: what stood there</extracomment>
            <translation>用来说明是否还有后续页的值（%1）无法理解，未予采用。请检查查找它的位置。</translation>
        </message>
        <message>
            <source>In the API profile, %1 has “%2”, which says how a request is sent. Leave it out.</source>
            <translation>API 配置中的 %1 含有“%2”，它决定请求的发送方式。请将其去掉。</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a value that cannot be used. Allowed: %2.</source>
            <translation>API 配置中的 %1 的值无法使用。允许：%2。</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no more, or it knows the page size by another name.</source>
            <extracomment>%1: records asked for, %2: records given; both of one page</extracomment>
            <translation>请求每页 %1 条记录，实际收到 %2 条：服务器最多只给这么多，或者它的每页条数参数另有名称。</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>内容为空</translation>
        </message>
        <message>
            <source>something follows behind its end, at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>结尾之后还有内容，位于第 %1 字节</translation>
        </message>
        <message>
            <source>no value begins at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>第 %1 字节处没有值</translation>
        </message>
        <message>
            <source>an object lacks a name at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>对象在第 %1 字节处缺少名称</translation>
        </message>
        <message>
            <source>an object lacks a colon at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>对象在第 %1 字节处缺少冒号</translation>
        </message>
        <message>
            <source>an object lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>对象在第 %1 字节处缺少逗号或结尾</translation>
        </message>
        <message>
            <source>an array lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>数组在第 %1 字节处缺少逗号或结尾</translation>
        </message>
        <message>
            <source>no hexadecimal digit behind \u at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>\u 之后不是十六进制数字，位于第 %1 字节</translation>
        </message>
        <message>
            <source>an unknown escape sequence at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>第 %1 字节处有未知的转义序列</translation>
        </message>
        <message>
            <source>a text lacks its closing quotation mark at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>文本在第 %1 字节处缺少右引号</translation>
        </message>
        <message>
            <source>a text is not UTF-8 at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>文本在第 %1 字节处不是 UTF-8</translation>
        </message>
        <message>
            <source>a number lacks digits behind its point at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>数字在第 %1 字节处缺少小数点后的数位</translation>
        </message>
        <message>
            <source>a number lacks digits in its exponent at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>数字在第 %1 字节处缺少指数的数位</translation>
        </message>
        <message>
            <source>a mistake at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>第 %1 字节处有错误</translation>
        </message>
        <message>
            <source>a NUL byte at byte %1</source>
            <extracomment>%1: a number of bytes</extracomment>
            <translation>第 %1 字节处有 NUL 字节</translation>
        </message>
        <message>
            <source>%1 is no JSON number, at byte %2</source>
            <extracomment>%1: NaN or Infinity, %2: a number of bytes</extracomment>
            <translation>%1 不是 JSON 数字，位于第 %2 字节</translation>
        </message>
        <message>
            <source>it looks like HTML</source>
            <translation>看起来是 HTML</translation>
        </message>
        <message>
            <source>it looks like XML</source>
            <translation>看起来是 XML</translation>
        </message>
        <message>
            <source>there is nothing at %1</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 处没有内容</translation>
        </message>
        <message>
            <source>%1 is null</source>
            <extracomment>%1: a JSON Pointer such as /data/items; null is JSON's word</extracomment>
            <translation>%1 是 null</translation>
        </message>
        <message>
            <source>%1 is true or false</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 是布尔值</translation>
        </message>
        <message>
            <source>%1 is a number</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 是数字</translation>
        </message>
        <message>
            <source>%1 is a text</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 是文本</translation>
        </message>
        <message>
            <source>%1 is a list</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 是列表</translation>
        </message>
        <message>
            <source>%1 is an object</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 是对象</translation>
        </message>
        <message>
            <source>the whole answer is null</source>
            <extracomment>null is JSON's word</extracomment>
            <translation>整个响应是 null</translation>
        </message>
        <message>
            <source>the whole answer is true or false</source>
            <translation>整个响应是布尔值</translation>
        </message>
        <message>
            <source>the whole answer is a number</source>
            <translation>整个响应是数字</translation>
        </message>
        <message>
            <source>the whole answer is a text</source>
            <translation>整个响应是文本</translation>
        </message>
        <message>
            <source>the whole answer is a list</source>
            <translation>整个响应是列表</translation>
        </message>
        <message>
            <source>the whole answer is an object</source>
            <translation>整个响应是对象</translation>
        </message>
        <message>
            <source>it has the keys %1</source>
            <extracomment>of an answer; %1: names such as data, meta</extracomment>
            <translation>它包含的键有 %1</translation>
        </message>
        <message>
            <source>it says: %1</source>
            <extracomment>%1: a server's own words</extracomment>
            <translation>响应内容：%1</translation>
        </message>
        <message>
            <source>it is nested more than %1 deep</source>
            <extracomment>of an answer; %1: a number of levels</extracomment>
            <translation>嵌套超过 %1 层</translation>
        </message>
        <message>
            <source>more than %1 records in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>一页超过 %1 条记录</translation>
        </message>
        <message>
            <source>more than %1 values in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>一页超过 %1 个值</translation>
        </message>
        <message>
            <source>more than %1 columns</source>
            <extracomment>%1: a large number</extracomment>
            <translation>超过 %1 列</translation>
        </message>
        <message>
            <source>a column name of more than %1 bytes</source>
            <extracomment>%1: a large number</extracomment>
            <translation>列名超过 %1 字节</translation>
        </message>
        <message>
            <source>%1 of %2 bytes came</source>
            <extracomment>%1, %2: numbers</extracomment>
            <translation>%2 字节中只收到 %1 字节</translation>
        </message>
        <message>
            <source>its compressed data is corrupt</source>
            <translation>压缩数据已损坏</translation>
        </message>
        <message>
            <source>its compressed data ends early</source>
            <translation>压缩数据提前结束</translation>
        </message>
        <message>
            <source>no final answer came</source>
            <translation>没有收到最终响应</translation>
        </message>
        <message>
            <source>through the proxy %1</source>
            <extracomment>%1: host and port</extracomment>
            <translation>经由代理 %1</translation>
        </message>
        <message>
            <source>it redirects to %1</source>
            <extracomment>of a server; %1: an address</extracomment>
            <translation>它重定向到 %1</translation>
        </message>
        <message>
            <source>no certificate could be read from %1</source>
            <extracomment>%1: a file</extracomment>
            <translation>无法从 %1 读取证书</translation>
        </message>
        <message>
            <source>the header %1 has characters that are not allowed</source>
            <extracomment>%1: the name of an HTTP header</extracomment>
            <translation>请求头 %1 包含不允许的字符</translation>
        </message>
        <message>
            <source>there is no token at %1 in the answer</source>
            <extracomment>%1: a JSON Pointer such as /access_token</extracomment>
            <translation>响应的 %1 处没有令牌</translation>
        </message>
        <message>
            <source>the token has characters that are not allowed</source>
            <translation>令牌包含不允许的字符</translation>
        </message>
        <message>
            <source>Paused: no request starts, those in flight will finish. Press Space to continue.</source>
            <translation>已暂停：不再发出新请求，在途的请求会完成。按空格键继续。</translation>
        </message>
        <message>
            <source>The server asks to wait %1, longer than allowed. Try again then.</source>
            <extracomment>%1: a length of time such as `10 min`</extracomment>
            <translation>服务器要求等待 %1，超过允许的时间。请届时再试。</translation>
        </message>
        <message>
            <source>The server says that these are all.</source>
            <translation>服务器称这就是全部记录。</translation>
        </message>
        <message>
            <source>The server says %1 in all: %2 pages like this one.</source>
            <translation>服务器称共有 %1 条记录：像这样的页共 %2 页。</translation>
        </message>
        <message numerus="yes">
            <source>%1 records with %2 in %3.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 条记录，%2，用时 %3。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 columns</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: if there are more, check the name of the size parameter.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>请求了 %1 条：如果实际还有更多，请检查“每页条数参数”。</numerusform>
            </translation>
        </message>
        <message>
            <source>The address says %1, not a page number: choose “Offset and limit” if its pages are told apart by that.</source>
            <translation>该地址使用 %1，而不是页码：如果各页由它区分，请选择“偏移量与条数”。</translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: the server does not go by the size parameter. Check its name.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>请求了 %1 条：服务器没有理会“每页条数参数”，请检查其名称。</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the e-mail and the password.</source>
            <translation>请检查电子邮箱和密码。</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no usable address: “%2”. It must begin with http:// or https:// and name a host (with a port up to 65535, if any), without user or password; all addresses of a profile are on one server.</source>
            <translation>API 配置中的 %1 不是可用的地址：“%2”。它必须以 http:// 或 https:// 开头并包含主机名（如有端口，不超过 65535），不含用户名或密码；同一配置的所有地址须在同一服务器上。</translation>
        </message>
        <message>
            <source>Page 0 is no page of its own: the server may count its pages from 1. Check the number of the first page.</source>
            <translation>第 0 页不是独立的一页：服务器的页码可能从 1 开始。请检查首页的页码。</translation>
        </message>
        <message>
            <source>Page %1 held fewer records than others, though pages behind it hold records; whether any are missing there cannot be told.</source>
            <translation>第 %1 页的记录比其他页少，但其后的页面仍有记录；无法判断那里是否缺少记录。</translation>
        </message>
        <message>
            <source>The server names no total: page %1 held fewer records than others and was taken as the last.</source>
            <translation>服务器未给出总数：第 %1 页的记录比其他页少，因此被视为最后一页。</translation>
        </message>
        <message>
            <source>Page %1 has null where its records should stand; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>第 %1 页本应是记录的位置为 null；已将其视为空列表。如果这表示出错，则缺少记录。</translation>
        </message>
        <message>
            <source>Page 1 names the next page in a Link header, which was not asked for. Have that followed instead of counting pages.</source>
            <translation>第 1 页在 Link 标头中给出了下一页，但并未请求该页。请改为跟随该标头，而不是按页码计数。</translation>
        </message>
        <message>
            <source>Page 1 says that no page follows (%1) and yet names the next one, so the run stopped there. If that place says that all is done, put not: in front, as in not:%1</source>
            <translation>第 1 页表示没有后续页面（%1），却又给出了下一页，因此运行在此停止。如果该处表示全部完成，请在前面加 not:，即 not:%1</translation>
        </message>
        <message>
            <source>Page %1 has no list of records where the others have one; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>第 %1 页在其他页面放置记录列表之处没有列表；已当作空列表处理。如果这表示出错，则有记录缺失。</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a header that must not be sent: “%2”. Its name takes letters, digits and hyphens, a colon parts it from the value, and the value takes no line breaks or other control characters.</source>
            <translation>API 配置中的 %1 含有不可发送的请求头：“%2”。名称由字母、数字和连字符组成，用冒号与取值隔开，取值中不得换行或含其他控制字符。</translation>
        </message>
        <message>
            <source>a control character that is not escaped at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>字节 %1 处有未转义的控制字符</translation>
        </message>
        <message>
            <source>the answer has the keys %1</source>
            <extracomment>%1: names such as data, meta</extracomment>
            <translation>响应包含的键有 %1</translation>
        </message>
    </context>
    <context>
        <name>inflight::Actions</name>
        <message>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Start nothing more and let running requests end</source>
            <translation>不再发起新请求，让进行中的请求结束</translation>
        </message>
        <message>
            <source>&amp;Fetch</source>
            <translation>获取(&amp;F)</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>获取所有页面</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Stop at once and keep what has arrived</source>
            <translation>立即停止并保留已到达的内容</translation>
        </message>
        <message>
            <source>&amp;Compare with sync</source>
            <translation>与同步方式比较(&amp;C)</translation>
        </message>
        <message>
            <source>One request at a time first, then many at once</source>
            <translation>先逐个请求，再同时发出多个请求</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Save the records to a file</source>
            <translation>将记录保存到文件</translation>
        </message>
        <message>
            <source>&amp;Retry failed pages</source>
            <translation>重试失败的页面(&amp;R)</translation>
        </message>
        <message>
            <source>Ask again for the failed pages only</source>
            <translation>仅重新请求失败的页面</translation>
        </message>
        <message>
            <source>F&amp;ilter records</source>
            <translation>筛选记录(&amp;I)</translation>
        </message>
        <message>
            <source>Show only rows that contain a text</source>
            <translation>仅显示包含指定文本的行</translation>
        </message>
        <message>
            <source>&amp;Less concurrency</source>
            <translation>降低并发(&amp;L)</translation>
        </message>
        <message>
            <source>One step fewer requests in flight</source>
            <translation>进行中的请求减少一级</translation>
        </message>
        <message>
            <source>&amp;More concurrency</source>
            <translation>提高并发(&amp;M)</translation>
        </message>
        <message>
            <source>One step more requests in flight</source>
            <translation>进行中的请求增加一级</translation>
        </message>
        <message>
            <source>&amp;Projector mode</source>
            <translation>投影模式(&amp;P)</translation>
        </message>
        <message>
            <source>Large type, no side panel</source>
            <translation>大号字体，隐藏侧边栏</translation>
        </message>
        <message>
            <source>&amp;Side panel</source>
            <translation>侧边栏(&amp;S)</translation>
        </message>
        <message>
            <source>Show or hide the side panel</source>
            <translation>显示或隐藏侧边栏</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>实时(&amp;L)</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>日志(&amp;O)</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有快捷键</translation>
        </message>
        <message>
            <source>&amp;About Inflight</source>
            <translation>关于 Inflight(&amp;A)</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>关于 Inflight</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>请求(&amp;R)</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Speed-&amp;up</source>
            <translation>加速比(&amp;U)</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>加速比</translation>
        </message>
        <message>
            <source>Co&amp;mparison</source>
            <translation>比较(&amp;M)</translation>
        </message>
        <message>
            <source>Fetch the &amp;rest</source>
            <translation>获取其余页面(&amp;R)</translation>
        </message>
        <message>
            <source>Ask for the missing pages only</source>
            <translation>仅请求缺少的页面</translation>
        </message>
        <message>
            <source>Res&amp;ume</source>
            <translation>继续(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiDialog</name>
        <message>
            <source>First record found</source>
            <translation>找到的第一条记录</translation>
        </message>
        <message>
            <source>&amp;Try</source>
            <translation>试用(&amp;T)</translation>
        </message>
        <message>
            <source>Fetch one page and show what is found</source>
            <translation>获取一页并显示找到的内容</translation>
        </message>
        <message>
            <source>&amp;Import...</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>E&amp;xport...</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Try fetches one page and shows what was found.</source>
            <translation>“试用”会获取一页并显示找到的内容。</translation>
        </message>
        <message>
            <source>Fetching one page...</source>
            <translation>正在获取一页…</translation>
        </message>
        <message>
            <source>Import an API profile</source>
            <translation>导入 API 配置</translation>
        </message>
        <message>
            <source>API profile (*.json)</source>
            <translation>API 配置 (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>Imported. Try it, then save it.</source>
            <translation>已导入。请先试用，再保存。</translation>
        </message>
        <message>
            <source>Export the API profile</source>
            <translation>导出 API 配置</translation>
        </message>
        <message>
            <source>Exported to %1. Mind that headers are in it as you typed them.</source>
            <translation>已导出到 %1。请注意，其中包含您输入的请求头原文。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Please give the API a name.</source>
            <translation>请为该 API 命名。</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>Take this API off the list</source>
            <translation>从列表中移除此 API</translation>
        </message>
        <message>
            <source>There is an API of this name. Press Save again to replace it.</source>
            <translation>已有同名的 API。再按一次“保存”即可替换。</translation>
        </message>
        <message>
            <source>Press Delete again to take "%1" off the list for good.</source>
            <translation>再按一次“删除”，“%1”将从列表中永久移除。</translation>
        </message>
        <message>
            <source>The file of "%1" cannot be deleted.</source>
            <translation>无法删除“%1”的文件。</translation>
        </message>
        <message>
            <source>Not saved. Press Close again to drop what you changed.</source>
            <translation>尚未保存。再按一次“关闭”将放弃更改。</translation>
        </message>
        <message>
            <source>Not saved. Press Import again to replace what you changed.</source>
            <translation>尚未保存。再按一次“导入”将替换更改。</translation>
        </message>
        <message>
            <source>New API</source>
            <translation>新建 API</translation>
        </message>
        <message>
            <source>Edit API</source>
            <translation>编辑 API</translation>
        </message>
        <message>
            <source>The first record found shows here.</source>
            <translation>找到的第一条记录会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiFields</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What this API is called in the list</source>
            <translation>此 API 在列表中的名称</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>基础 URL</translation>
        </message>
        <message>
            <source>http or https, such as https://api.example.org</source>
            <translation>http 或 https，例如 https://api.example.org</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Where the records are, such as /v1/products</source>
            <translation>记录所在位置，例如 /v1/products</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>查询参数</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: name=value</source>
            <translation>随每一页发送，每行一个：名称=值</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>请求头</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: Name: value</source>
            <translation>随每一页发送，每行一个：名称: 值</translation>
        </message>
        <message>
            <source>Records at</source>
            <translation>记录位于</translation>
        </message>
        <message>
            <source>Empty: the whole answer is the array</source>
            <translation>留空：整个响应即为数组</translation>
        </message>
        <message>
            <source>Pagination</source>
            <translation>分页方式</translation>
        </message>
        <message>
            <source>How to get from one page to the next</source>
            <translation>如何从一页到下一页</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Offset and limit</source>
            <translation>偏移量与条数</translation>
        </message>
        <message>
            <source>Cursor in the answer</source>
            <translation>响应中的游标</translation>
        </message>
        <message>
            <source>Link header</source>
            <translation>Link 响应头</translation>
        </message>
        <message>
            <source>Next address in the answer</source>
            <translation>响应中的下一页地址</translation>
        </message>
        <message>
            <source>Page parameter</source>
            <translation>页码参数</translation>
        </message>
        <message>
            <source>Name in the query, such as page</source>
            <translation>查询中的名称，例如 page</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Number of the first page, 1 or 0 as a rule</source>
            <translation>第一页的编号，通常为 1 或 0</translation>
        </message>
        <message>
            <source>Offset parameter</source>
            <translation>偏移量参数</translation>
        </message>
        <message>
            <source>Name in the query, such as offset</source>
            <translation>查询中的名称，例如 offset</translation>
        </message>
        <message>
            <source>Cursor parameter</source>
            <translation>游标参数</translation>
        </message>
        <message>
            <source>Name in the query, such as cursor</source>
            <translation>查询中的名称，例如 cursor</translation>
        </message>
        <message>
            <source>Cursor at</source>
            <translation>游标位于</translation>
        </message>
        <message>
            <source>Next address at</source>
            <translation>下一页地址位于</translation>
        </message>
        <message>
            <source>Size parameter</source>
            <translation>每页条数参数</translation>
        </message>
        <message>
            <source>Name in the query, such as per_page; empty: not sent</source>
            <translation>查询中的名称，例如 per_page；留空则不发送</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>每页条数</translation>
        </message>
        <message>
            <source>Records to ask for with each request</source>
            <translation>每个请求所要的记录数</translation>
        </message>
        <message>
            <source>Total at</source>
            <translation>总数位于</translation>
        </message>
        <message>
            <source>Where the count of all records is: a JSON Pointer or header:X-Total-Count. With it, all pages can be asked for at once</source>
            <translation>记录总数所在位置：JSON Pointer 或 header:X-Total-Count。有了它，便可同时请求所有页面</translation>
        </message>
        <message>
            <source>Sign-in path</source>
            <translation>登录路径</translation>
        </message>
        <message>
            <source>Empty: no sign-in</source>
            <translation>留空：无需登录</translation>
        </message>
        <message>
            <source>Sign-in body</source>
            <translation>登录请求正文</translation>
        </message>
        <message>
            <source>JSON; ${email} and ${password} stand for what is typed in the panel</source>
            <translation>JSON；${email} 和 ${password} 代表在侧边栏中输入的内容</translation>
        </message>
        <message>
            <source>Token at</source>
            <translation>令牌位于</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>To try the sign-in with; not saved</source>
            <translation>仅用于试登录，不会保存</translation>
        </message>
        <message>
            <source>Show path, query, headers and sign-in body</source>
            <translation>显示路径、查询参数、请求头和登录请求正文</translation>
        </message>
        <message>
            <source>JSON Pointer, or last:/id for the last record's own id</source>
            <translation>JSON Pointer，或用 last:/id 表示最后一条记录的 id</translation>
        </message>
        <message>
            <source>Where a page names the cursor of the next one</source>
            <translation>页面给出下一页游标的位置</translation>
        </message>
        <message>
            <source>More at</source>
            <translation>是否还有位于</translation>
        </message>
        <message>
            <source>JSON Pointer to true or false, such as /has_more; empty: none</source>
            <translation>指向 true 或 false 的 JSON Pointer，例如 /has_more；留空表示无</translation>
        </message>
        <message>
            <source>False ends the list; where true does, put not: in front, as in not:/done</source>
            <translation>值为假时列表结束；若为真时结束，请在前面加 not:，例如 not:/done</translation>
        </message>
        <message>
            <source>JSON Pointer, such as %1</source>
            <translation>JSON Pointer，例如 %1</translation>
        </message>
        <message>
            <source>Token scheme</source>
            <translation>令牌方案</translation>
        </message>
        <message>
            <source>Before the token in Authorization, such as Bearer or Token; empty: none</source>
            <translation>Authorization 中令牌之前的单词，例如 Bearer 或 Token；留空表示无</translation>
        </message>
        <message>
            <source>Pages expected</source>
            <translation>预计页数</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of pages</comment>
            <translation>未知</translation>
        </message>
        <message>
            <source>Ask for as many of them at once as the cap allows, without waiting for the first to tell how many there are. A shorter list is asked in vain for what it lacks</source>
            <translation>在上限允许的范围内一次请求尽可能多的页，不等第一页说明共有多少页。如果列表更短，多出的请求将是徒劳的</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiForm</name>
        <message>
            <source>“%1”</source>
            <extracomment>%1: the label of a field</extracomment>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>inflight::AttemptModel</name>
        <message>
            <source>%1 of %2</source>
            <comment>attempt</comment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>时间（秒）</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>尝试</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Took (ms)</source>
            <translation>用时（毫秒）</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>What happened next</source>
            <translation>后续</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonModel</name>
        <message>
            <source>%1 (incomplete)</source>
            <translation>%1（不完整）</translation>
        </message>
        <message>
            <source>%1; the tick is the ideal, %2</source>
            <translation>%1；刻线为理想值 %2</translation>
        </message>
        <message>
            <source>%1x</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Wall time</source>
            <translation>总用时</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>加速比</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonTab</name>
        <message>
            <source>Runs show here side by side. "Compare with sync" makes two: one request at a time, then many at once.</source>
            <translation>各次运行在此并列显示。“与同步方式比较”会运行两次：先逐个请求，再同时发出多个请求。</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>本次会话的运行</translation>
        </message>
        <message>
            <source>The tick at a bar is the ideal with that cap and the rates that are set, where every request takes as long as it would alone, by the estimate; there is none without one, or where cap or server were changed during the run. "–": nothing to compare with, because no sync run with these settings was made, pages are missing, or the server was changed during the run.</source>
            <translation>条上的刻线为该上限和所设速率下的理想值，即每个请求用时与单独请求时相同（按估计）；若没有估计值，或运行期间改动了上限或服务器，则没有刻线。“–”：无可比较，因为没有用这些设置做过同步运行、有页面缺失，或运行期间改动了服务器。</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Take all runs off this list; the bars of the next ones have a scale of their own</source>
            <translation>从此列表中移除所有运行；之后的条将使用自己的比例</translation>
        </message>
        <message>
            <source>Clear the list of runs</source>
            <translation>清空运行列表</translation>
        </message>
        <message>
            <source>A line parts bars of different scales, of runs that cannot be compared.</source>
            <translation>横线隔开比例不同的条：这些运行不可相互比较。</translation>
        </message>
    </context>
    <context>
        <name>inflight::ConcurrencyControl</name>
        <message>
            <source>%1 requests in flight at most</source>
            <translation>最多同时 %1 个请求</translation>
        </message>
        <message>
            <source>How many requests may be in flight at once: %1. Acts at once, mid-run too. Keys: [ and ]</source>
            <translation>可同时进行的请求数：%1。立即生效，运行中亦然。按键：[ 和 ]</translation>
        </message>
        <message>
            <source>&amp;Concurrency</source>
            <translation>并发(&amp;C)</translation>
        </message>
        <message>
            <source>Concurrency</source>
            <translation>并发数</translation>
        </message>
        <message>
            <source>Concurrency, exact value</source>
            <translation>并发数，精确值</translation>
        </message>
        <message>
            <source>Requests in flight at most, 1 to 500</source>
            <translation>同时进行的请求上限，1 至 500</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Automatic concurrency</source>
            <translation>自动并发</translation>
        </message>
        <message>
            <source>Finds the number by itself: one more while all goes well, fewer at a 429 or when answers become slow (AIMD)</source>
            <translation>自动确定并发数：一切顺利时加一，遇到 429 或响应变慢时减少（AIMD）</translation>
        </message>
    </context>
    <context>
        <name>inflight::DetailTabs</name>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Charts and log</source>
            <translation>图表与日志</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>加速比</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDesk</name>
        <message>
            <source>The file is in %1</source>
            <translation>文件位于 %1</translation>
        </message>
        <message>
            <source>No program that opens folders was found.</source>
            <translation>未找到可打开文件夹的程序。</translation>
        </message>
        <message>
            <source>products</source>
            <translation>产品</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDialog</name>
        <message>
            <source>&amp;Browse...</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <source>Start with a byte order mark, for older Excel</source>
            <translation>以字节顺序标记开头，供旧版 Excel 使用</translation>
        </message>
        <message>
            <source>Guard against cells that a spreadsheet would run as a formula</source>
            <translation>防止电子表格将单元格当作公式执行</translation>
        </message>
        <message>
            <source>Export records</source>
            <translation>导出记录</translation>
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
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Texts that begin with = + - @ get an apostrophe in front; numbers never do</source>
            <translation>以 = + - @ 开头的文本会在前面加上撇号；数字不会</translation>
        </message>
        <message numerus="yes">
            <source>All %1 records, in the server's order</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>全部 %1 条记录，按服务器的顺序</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 rows on show, as filtered and sorted</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>显示的 %1 行，按当前筛选和排序</numerusform>
            </translation>
        </message>
        <message>
            <source>The rows on show: filter or sorting is still at work...</source>
            <translation>当前显示的行：筛选或排序仍在进行……</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>格式(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>分隔符(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
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
            <translation>请指定文件。</translation>
        </message>
        <message>
            <source>This file exists. Press Export again to replace it.</source>
            <translation>该文件已存在。再次按“导出”即可替换。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was changed there.</source>
            <translation>无法写入 %1：%2。原有内容未作任何更改。</translation>
        </message>
        <message numerus="yes">
            <source>(the %1 columns on show, in their order there)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>（显示的 %1 列，按显示顺序）</numerusform>
            </translation>
        </message>
        <message>
            <source>(each record whole)</source>
            <translation>（每条记录完整）</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose another one, or make it first.</source>
            <translation>文件夹 %1 不存在。请选择其他文件夹，或先创建它。</translation>
        </message>
        <message>
            <source>%1 is a folder. Name a file in it.</source>
            <translation>%1 是文件夹。请指定其中的一个文件。</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportWords</name>
        <message numerus="yes">
            <source>%1 pages failed; their records will be missing in the file.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>有 %1 页失败；文件中将缺少这些页的记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records written to %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>已将 %1 条记录写入 %2。</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list holds beyond that is missing as well; how much it is, is not known.</source>
            <translation>列表其后的内容同样缺失；有多少尚不得而知。</translation>
        </message>
        <message numerus="yes">
            <source>%1 cells got an apostrophe in front, so that no spreadsheet runs them.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>有 %1 个单元格前加上了撇号，以免被电子表格执行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The records of %1 failed pages are missing.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>缺少 %1 个失败页面的记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 values shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 个值与同一记录中后面的值共用一列，CSV 中放不下；JSON Lines 可容纳全部。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::HoldBackWords</name>
        <message>
            <source>limited by the rate of %1/s</source>
            <translation>受每秒 %1 个的速率限制</translation>
        </message>
        <message>
            <source>limited by the automatic pace of %1/s</source>
            <translation>受每秒 %1 个的自动节奏限制</translation>
        </message>
        <message>
            <source>server asks to wait</source>
            <translation>服务器要求等待</translation>
        </message>
        <message>
            <source>gentle start after the pause</source>
            <translation>暂停后平缓恢复</translation>
        </message>
        <message>
            <source>next page not known yet</source>
            <translation>尚不知道下一页</translation>
        </message>
        <message>
            <source>the rest waits for a retry</source>
            <translation>其余页面等待重试</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>正在登录</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>no page left to ask for</source>
            <translation>没有剩余页面可请求</translation>
        </message>
        <message>
            <source>no more are asked for</source>
            <translation>不再请求更多页面</translation>
        </message>
    </context>
    <context>
        <name>inflight::LiveTab</name>
        <message>
            <source>%1 of %2 in flight, %3 times 429</source>
            <translation>%2 个中有 %1 个进行中，429 出现 %3 次</translation>
        </message>
        <message>
            <source>%1 of %2 pages done after %3</source>
            <translation>%3 后完成 %1/%2 页</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages done after %2</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%2 后完成 %1 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>cap</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>等待重试</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Pages done</source>
            <translation>完成的页面</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>本次运行</translation>
        </message>
        <message>
            <source>one at a time, measured</source>
            <translation>逐个请求，实测</translation>
        </message>
        <message>
            <source>one at a time, estimate</source>
            <translation>逐个请求，估计</translation>
        </message>
        <message>
            <source>Chart of requests in flight over time</source>
            <translation>进行中请求数随时间变化的图表</translation>
        </message>
        <message>
            <source>Chart of pages done over time</source>
            <translation>完成页数随时间变化的图表</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>暂停（服务器要求的或您自己的）</translation>
        </message>
    </context>
    <context>
        <name>inflight::LogTab</name>
        <message>
            <source>Filter: page, status or words</source>
            <translation>筛选：页、状态或文字</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>筛选日志</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>仅显示出错项</translation>
        </message>
        <message>
            <source>Log of attempts</source>
            <translation>尝试日志</translation>
        </message>
        <message>
            <source>Double-click a row for its headers</source>
            <translation>双击某行可查看其请求头与响应头</translation>
        </message>
        <message>
            <source>Each request shows here when it has ended: what the server answered, how long that took and what happened next.</source>
            <translation>每个请求结束后都会显示在这里：服务器的应答、所用时间以及之后发生的事。</translation>
        </message>
        <message>
            <source>No request has "%1". Esc in the filter clears it.</source>
            <translation>没有请求包含“%1”。在筛选框中按 Esc 可清空。</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>没有出错。</translation>
        </message>
    </context>
    <context>
        <name>inflight::LossQuestion</name>
        <message>
            <source>C&amp;lose without it</source>
            <translation>不导出直接关闭(&amp;L)</translation>
        </message>
        <message>
            <source>Begin &amp;now</source>
            <translation>立即开始(&amp;N)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export running</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>%1 is still being written. Close when it is done?</source>
            <translation>%1 仍在写入。写完后关闭吗？</translation>
        </message>
        <message>
            <source>%1 is still being written. Begin the new run when it is done?</source>
            <translation>%1 仍在写入。写完后开始新的运行吗？</translation>
        </message>
        <message>
            <source>Close &amp;when done</source>
            <translation>完成后关闭(&amp;W)</translation>
        </message>
        <message>
            <source>Begin &amp;when done</source>
            <translation>完成后开始(&amp;W)</translation>
        </message>
        <message>
            <source>Records not exported</source>
            <translation>记录尚未导出</translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. Close all the same?</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%2 的 %1 条记录尚未导出。仍要关闭吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. The first records of the new run take their place.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%2 的 %1 条记录尚未导出。新运行的首批记录将取代它们。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and &amp;export...</source>
            <translation>停止并导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>The window closes when this is done.</source>
            <translation>完成后窗口将关闭。</translation>
        </message>
        <message>
            <source>The new run begins when this is done.</source>
            <translation>完成后将开始新的运行。</translation>
        </message>
    </context>
    <context>
        <name>inflight::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>语言(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>inflight::MannersPanel</name>
        <message>
            <source>Requests a second</source>
            <translation>每秒请求数</translation>
        </message>
        <message>
            <source>Never start more than this, however many may be in flight</source>
            <translation>无论并发上限多高，每秒发起的请求都不超过此数</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Tries at one page in all, before it counts as failed</source>
            <translation>每页的总尝试次数，超过则视为失败</translation>
        </message>
        <message>
            <source>Back-off base</source>
            <translation>退避基数</translation>
        </message>
        <message>
            <source>A failed page waits a random time from 0 to base x 2 x 2 x ... before it is tried again</source>
            <translation>失败的页面会随机等待 0 至 基数 x 2 x 2 x … 后再重试</translation>
        </message>
        <message>
            <source>Back-off cap</source>
            <translation>退避上限</translation>
        </message>
        <message>
            <source>Longest wait between two tries, unless the server asks for more</source>
            <translation>两次尝试之间的最长等待，除非服务器要求更久</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>For one whole request, from its start to its last byte</source>
            <translation>针对整个请求，从开始到最后一个字节</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source> s</source>
            <comment>suffix: seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Retry-After holds all requests</source>
            <translation>Retry-After 暂停所有请求</translation>
        </message>
        <message>
            <source>On: one 429 pauses every request to that server, which is polite. Off: each page backs off alone</source>
            <translation>开启：一个 429 会暂停对该服务器的所有请求，更为礼貌。关闭：每页各自退避</translation>
        </message>
        <message>
            <source>Ask for HTTP/2</source>
            <translation>请求使用 HTTP/2</translation>
        </message>
        <message>
            <source>Many requests over one connection, where the server can</source>
            <translation>在服务器支持时，通过一个连接发送多个请求</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Reset to defaults: manners</source>
            <translation>恢复默认值：礼节</translation>
        </message>
        <message>
            <source>No limit, 5 attempts, back-off of 1 s up to 30 s, time-out 10 s; of the chosen API all pages, of the usual size</source>
            <translation>不限速，5 次尝试，退避从 1 秒到 30 秒，超时 10 秒；所选 API 的全部页，每页条数照常</translation>
        </message>
    </context>
    <context>
        <name>inflight::MessageArea</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>inflight::Narrator</name>
        <message>
            <source>Comparison, step 1 of 2: one request at a time.</source>
            <translation>比较，第 1 步（共 2 步）：逐个请求。</translation>
        </message>
        <message>
            <source>Comparison, step 2 of 2: many requests at once.</source>
            <translation>比较，第 2 步（共 2 步）：同时发出多个请求。</translation>
        </message>
        <message>
            <source>Press Fetch (F5)</source>
            <translation>按“获取”(F5)</translation>
        </message>
        <message>
            <source>The built-in practice server stands ready: 5,000 products, no internet needed.
Move the concurrency slider while it runs and watch the chart follow.</source>
            <translation>内置的练习服务器已就绪：5,000 件商品，无需联网。
运行时拖动并发滑块，观察图表随之变化。</translation>
        </message>
        <message>
            <source>Every page of %1, many requests at a time.</source>
            <translation>以多个并发请求获取 %1 的所有页面。</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>No records</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <source>The server answered, and has no records there.</source>
            <translation>服务器已响应，但那里没有记录。</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>重新获取</translation>
        </message>
        <message>
            <source>Stopped before a record came</source>
            <translation>在记录到达之前已停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Waiting for the first page...</source>
            <translation>正在等待第一页…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an API and what became of its run</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>练习服务器</translation>
        </message>
        <message>
            <source>The practice server takes any e-mail, with the password "practice".</source>
            <translation>练习服务器接受任意电子邮件地址，密码为“practice”。</translation>
        </message>
        <message>
            <source>That is not before %1.</source>
            <translation>不早于 %1。</translation>
        </message>
        <message>
            <source>The records below are still those of an earlier run (%1).</source>
            <translation>下方的记录仍来自先前的运行（%1）。</translation>
        </message>
        <message>
            <source>Every page of %1, one after another, since each names the next.</source>
            <translation>%1 的所有页，逐页抓取，因为每一页给出下一页。</translation>
        </message>
    </context>
    <context>
        <name>inflight::PracticePanel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>每秒 %1 个</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>How long the server takes for a page, on average</source>
            <translation>服务器处理一页的平均用时</translation>
        </message>
        <message>
            <source>Jitter</source>
            <translation>抖动</translation>
        </message>
        <message>
            <source>How much the latency varies, up and down</source>
            <translation>延迟上下波动的幅度</translation>
        </message>
        <message>
            <source>Rate limit</source>
            <translation>速率限制</translation>
        </message>
        <message>
            <source>More requests a second than this are answered 429 with a Retry-After</source>
            <translation>每秒请求超过此数时返回 429 和 Retry-After</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Share of requests answered 500 or 503</source>
            <translation>返回 500 或 503 的请求比例</translation>
        </message>
        <message>
            <source>Dropped connections</source>
            <translation>断开的连接</translation>
        </message>
        <message>
            <source>Ask for sign-in</source>
            <translation>要求登录</translation>
        </message>
        <message>
            <source>Requests without a valid token are answered 401. Any e-mail; the password is "practice"</source>
            <translation>没有有效令牌的请求返回 401。电子邮箱任意，密码为“practice”</translation>
        </message>
        <message>
            <source>200 ms, no limit, no faults</source>
            <translation>200 毫秒，不限速，无故障</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Reset to defaults: practice server</source>
            <translation>恢复默认值：练习服务器</translation>
        </message>
        <message>
            <source>Share of requests whose connection is closed without an answer. Qt sends such a request again by itself, unseen, up to three times; only what fails then is tried again as a retry</source>
            <translation>连接在没有应答的情况下被关闭的请求所占比例。Qt 会自行再次发送这样的请求，最多三次，且不可见；此后仍失败的才会作为重试再次尝试</translation>
        </message>
    </context>
    <context>
        <name>inflight::ProfileStore</name>
        <message>
            <source>"%1" comes with the program; please give yours another name.</source>
            <translation>“%1”是程序自带的；请换一个名称。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>练习服务器</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordColumns</name>
        <message>
            <source>Show all columns</source>
            <translation>显示所有列</translation>
        </message>
        <message>
            <source>Sort by %1, ascending</source>
            <translation>按 %1 升序排序</translation>
        </message>
        <message>
            <source>Sort by %1, descending</source>
            <translation>按 %1 降序排序</translation>
        </message>
        <message>
            <source>Do not sort</source>
            <translation>不排序</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordView</name>
        <message numerus="yes">
            <source>%1 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 / %2 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>记录 %1</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>显示所有列</translation>
        </message>
        <message>
            <source>Filter records...</source>
            <translation>筛选记录…</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>筛选记录</translation>
        </message>
        <message>
            <source>Shows only rows with this text in any cell</source>
            <translation>仅显示任一单元格含此文本的行</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Click to sort, drag to move, right-click to hide columns</source>
            <translation>单击排序，拖动移动，右键隐藏列</translation>
        </message>
        <message>
            <source>No row has "%1". Esc in the filter clears it.</source>
            <translation>没有包含“%1”的行。在筛选框中按 Esc 可清除。</translation>
        </message>
        <message numerus="yes">
            <source>%1 columns hidden</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>已隐藏 %1 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Show record</source>
            <translation>显示记录</translation>
        </message>
    </context>
    <context>
        <name>inflight::RequestsTab</name>
        <message>
            <source>Page %1: in flight since %2</source>
            <translation>第 %1 页：已发出 %2</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>已到达</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>等待重试</translation>
        </message>
        <message>
            <source>failed, tried again</source>
            <translation>失败后重试</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Each request shows here as a bar from its start to its end. One at a time they are a staircase, many at once a wall.</source>
            <translation>每个请求在此显示为从开始到结束的一条。逐个请求像楼梯，同时请求像一堵墙。</translation>
        </message>
        <message>
            <source>Whole run</source>
            <translation>全程</translation>
        </message>
        <message>
            <source>Keep the whole run in sight (key 0)</source>
            <translation>始终显示整个过程（按键 0）</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Keep the newest requests in sight</source>
            <translation>始终显示最新的请求</translation>
        </message>
        <message>
            <source>Zoom out (key -, Ctrl and wheel)</source>
            <translation>缩小（按键 -，Ctrl 加滚轮）</translation>
        </message>
        <message>
            <source>Zoom in (key +, Ctrl and wheel)</source>
            <translation>放大（按键 +，Ctrl 加滚轮）</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Timeline of requests; the arrow keys go from one to the next</source>
            <translation>请求时间线；用方向键逐个浏览</translation>
        </message>
        <message>
            <source>A lane for each page. Point at a bar for its times; Ctrl and wheel zoom, dragging moves.</source>
            <translation>每页一行。将指针移到条上可查看其时间；Ctrl 加滚轮缩放，拖动平移。</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>connecting, sending</source>
            <translation>连接、发送</translation>
        </message>
        <message>
            <source>receiving</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>暂停（服务器要求的或您自己的）</translation>
        </message>
        <message>
            <source>Sign-in: in flight since %1</source>
            <translation>登录：已进行 %1</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>已中断</translation>
        </message>
    </context>
    <context>
        <name>inflight::RowWords</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>limit %1 per second</source>
            <translation>限制为每秒 %1 个</translation>
        </message>
        <message>
            <source>with sign-in</source>
            <translation>需登录</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>练习服务器</translation>
        </message>
        <message>
            <source>changed during the run</source>
            <translation>运行期间有改动</translation>
        </message>
        <message>
            <source>%1 a page</source>
            <comment>records</comment>
            <translation>每页 %1 条</translation>
        </message>
        <message numerus="yes">
            <source>at most %1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>最多 %1 页</numerusform>
            </translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>逐个请求</translation>
        </message>
        <message>
            <source>%1 to %2 at a time</source>
            <translation>同时 %1 至 %2 个</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>同时 %1 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts at a page: %1</source>
            <translation>每页尝试次数：%1</translation>
        </message>
        <message>
            <source>%1 + %2 paused</source>
            <translation>%1 + 暂停 %2</translation>
        </message>
        <message>
            <source>%1 errors</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 错误</translation>
        </message>
        <message>
            <source>%1 dropped</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 断开</translation>
        </message>
        <message>
            <source>Automatic, at most %1 in flight</source>
            <translation>自动，最多 %1 个进行中</translation>
        </message>
        <message>
            <source>Cap %1, at most %2 in flight</source>
            <translation>上限 %1，最多 %2 个进行中</translation>
        </message>
        <message>
            <source>Jitter: %1</source>
            <translation>抖动：%1</translation>
        </message>
        <message>
            <source>The cap was between %1 and %2, and %3 at the end</source>
            <translation>上限在 %1 到 %2 之间，结束时为 %3</translation>
        </message>
        <message>
            <source>%1 a second at most</source>
            <translation>每秒最多 %1 个</translation>
        </message>
        <message>
            <source>each waits for itself</source>
            <translation>各自等待</translation>
        </message>
        <message numerus="yes">
            <source>%1 attempts</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>尝试 %1 次</numerusform>
            </translation>
        </message>
        <message>
            <source>back-off %1 to %2 s</source>
            <translation>退避 %1 至 %2 秒</translation>
        </message>
        <message>
            <source>time-out %1 s</source>
            <translation>超时 %1 秒</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>HTTP/2 asked for</source>
            <translation>请求使用 HTTP/2</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two lists</comment>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>inflight::RunChoice</name>
        <message>
            <source>Sync run</source>
            <translation>同步运行</translation>
        </message>
        <message>
            <source>Concurrent run</source>
            <translation>并发运行</translation>
        </message>
        <message>
            <source>Which of the comparison's two runs is shown here</source>
            <translation>此处显示比较中的哪一次运行</translation>
        </message>
        <message>
            <source>Run of the comparison</source>
            <translation>比较中的运行</translation>
        </message>
    </context>
    <context>
        <name>inflight::SidePanel</name>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Manners</source>
            <translation>礼节</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>练习服务器</translation>
        </message>
    </context>
    <context>
        <name>inflight::SourcePanel</name>
        <message>
            <source>%1 (usual)</source>
            <comment>page size</comment>
            <translation>%1（默认）</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Where the records come from</source>
            <translation>记录的来源</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>每页条数</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Fetch no more pages than this</source>
            <translation>最多获取的页数</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>To sign in with; forgotten when the window closes</source>
            <translation>用于登录；关闭窗口后即被清除</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Kept in memory only, and sent to this API alone</source>
            <translation>仅保存在内存中，且只发送给此 API</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>New API...</source>
            <translation>新建 API…</translation>
        </message>
        <message>
            <source>Describe any paginated JSON API, try it, save it</source>
            <translation>描述任意分页的 JSON API，试用并保存</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Change the chosen API's description</source>
            <translation>修改所选 API 的描述</translation>
        </message>
        <message>
            <source>Records to ask for with each request; 0 or the lowest value is the usual number</source>
            <translation>每个请求所要的记录数；0（最小值）为通常的数目</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>任意地址</translation>
        </message>
        <message>
            <source>type: practice</source>
            <translation>输入：practice</translation>
        </message>
    </context>
    <context>
        <name>inflight::SpeedupTab</name>
        <message>
            <source>Ask %1 for everything up to 8 times?</source>
            <translation>要向 %1 请求全部内容多达 8 次吗？</translation>
        </message>
        <message>
            <source>Each cap needs a run of its own, and up to 128 requests are in flight at the same time. Do so only where you may.</source>
            <translation>每个上限都需要单独运行一次，同时进行中的请求最多 128 个。请只在获得许可的地方这样做。</translation>
        </message>
        <message>
            <source>Stop ends the sweep; what is measured stays.</source>
            <translation>“停止”会结束这组测量；已测得的结果会保留。</translation>
        </message>
        <message>
            <source>A sweep fetches everything anew with 1, 2, 4 ... 128 requests at a time and measures each run.</source>
            <translation>一组测量会依次以 1、2、4 … 128 个同时请求重新获取全部内容，并测量每次运行。</translation>
        </message>
        <message>
            <source>It takes about %1 (an estimate).</source>
            <translation>大约需要 %1（估计值）。</translation>
        </message>
        <message>
            <source>It asks %1 for everything up to 8 times and takes about twice as long as one at a time (an estimate).</source>
            <translation>它会向 %1 请求全部内容多达 8 次，大约需要逐个请求的两倍时间（估计值）。</translation>
        </message>
        <message>
            <source>Measure speed-up</source>
            <translation>测量加速比</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>ideal</source>
            <translation>理想</translation>
        </message>
        <message>
            <source>knee at %1</source>
            <translation>拐点：%1</translation>
        </message>
        <message>
            <source>Speed-up over requests at a time</source>
            <translation>加速比与同时请求数</translation>
        </message>
        <message>
            <source>%1 at a time: %2x</source>
            <translation>同时 %1 个：%2 倍</translation>
        </message>
        <message>
            <source>Chart of speed-up over requests at a time</source>
            <translation>加速比随同时请求数变化的图表</translation>
        </message>
        <message>
            <source>How much faster do more requests at a time make it, and when does it stop helping?</source>
            <translation>同时发出更多请求能快多少？到什么程度就不再有帮助？</translation>
        </message>
    </context>
    <context>
        <name>inflight::StatusStrip</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>%1/%2 pages</source>
            <translation>%1/%2 页</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1x 429</source>
            <translation>429 × %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 failed</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 页失败</numerusform>
            </translation>
        </message>
        <message>
            <source>server asks to wait %1</source>
            <translation>服务器要求等待 %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>剩余约 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 页等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>(page %1, attempt %2 of %3, in %4)</source>
            <translation>（第 %1 页，第 %2/%3 次尝试，%4 后）</translation>
        </message>
        <message>
            <source>%1 of %2 in flight</source>
            <translation>进行中 %1/%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many are in flight, and why no more</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>(next in %1)</source>
            <translation>（下一个 %1后）</translation>
        </message>
    </context>
    <context>
        <name>inflight::SummaryLine</name>
        <message>
            <source>List...</source>
            <translation>列表…</translation>
        </message>
        <message>
            <source>All failed pages with their reasons</source>
            <translation>所有失败的页面及原因</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
    </context>
    <context>
        <name>inflight::SweepWords</name>
        <message>
            <source>The run one at a time did not bring every page: there is nothing to relate the others to.</source>
            <translation>逐个请求的运行没有取回全部页面：其他结果无从对照。</translation>
        </message>
        <message>
            <source>There is one page only: nothing to fetch at the same time.</source>
            <translation>只有一页：没有可以同时获取的内容。</translation>
        </message>
        <message>
            <source>Fewer than three caps were measured: too few to see a knee.</source>
            <translation>测得的上限不足三个：太少，看不出拐点。</translation>
        </message>
        <message>
            <source>More at a time is no faster here: %1x at best, measured.</source>
            <translation>这里同时请求更多并不更快：最多 %1 倍，实测。</translation>
        </message>
        <message>
            <source>No knee found up to %1 at a time: there it is %2x faster than one at a time, measured.</source>
            <translation>直到同时 %1 个仍未见拐点：此时速度是逐个请求的 %2 倍，实测。</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys nothing here: %2x faster than one at a time, measured.</source>
            <translation>同时超过 %1 个后，再提高并发数在这里毫无收益：速度是逐个请求的 %2 倍，实测。</translation>
        </message>
        <message numerus="yes">
            <source>Higher caps could not differ: there are only %1 pages.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>更高的上限不会有差别：总共只有 %1 页。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sweep, step 1: one request at a time.</source>
            <translation>测量组，第 1 步：逐个请求。</translation>
        </message>
        <message>
            <source>Sweep, step %1 of %2: %3 at a time.</source>
            <translation>测量组，第 %1 步（共 %2 步）：同时 %3 个。</translation>
        </message>
        <message>
            <source>The highest speed-up is %1x, at %2.</source>
            <translation>最高加速比为 %1 倍，出现在 %2。</translation>
        </message>
        <message>
            <source>The sweep did not go to its end; what it measured stays.</source>
            <translation>这组测量没有进行到底；已测得的结果保留。</translation>
        </message>
        <message>
            <source>fitted: Amdahl's law, sigma = %1</source>
            <translation>拟合：阿姆达尔定律，sigma = %1</translation>
        </message>
        <message>
            <source>fitted: Universal Scalability Law, sigma = %1, kappa = %2</source>
            <translation>拟合：通用可扩展性定律，sigma = %1，kappa = %2</translation>
        </message>
        <message>
            <source>More at a time buys next to nothing here: %1x at best, measured. The server limits the rate.</source>
            <translation>这里同时请求更多几乎没有收益：最多 %1 倍，实测。服务器限制了速率。</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys next to nothing here, since the server limits the rate: %2x faster than one at a time, measured.</source>
            <translation>同时超过 %1 个后，再提高并发数在这里几乎没有收益，因为服务器限制了速率：速度是逐个请求的 %2 倍，实测。</translation>
        </message>
        <message numerus="yes">
            <source>From %1 at a time on, the server asked to slow down (429), %2 times in all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>从同时 %1 个起，服务器要求放慢速度（429），共 %2 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>The fitted curve is up to %1 away from what was measured.</source>
            <translation>拟合曲线与实测值最多相差 %1。</translation>
        </message>
        <message numerus="yes">
            <source>Measured with %1 pages, once for each cap: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>用 %1 页测得，每个上限各一次：%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Measured with other settings than now: %1</source>
            <translation>以下结果是用不同于现在的设置测得的：%1</translation>
        </message>
        <message>
            <source>What is set now differs from that.</source>
            <translation>现在的设置与此不同。</translation>
        </message>
        <message>
            <source>Set now: %1.</source>
            <translation>现在的设置：%1。</translation>
        </message>
        <message>
            <source>sigma: the share of the work that must be done one after another (G. M. Amdahl, AFIPS 1967).</source>
            <translation>sigma：必须依次完成的工作所占的比例（G. M. Amdahl，AFIPS 1967）。</translation>
        </message>
        <message>
            <source>sigma: the share that must be done one after another; kappa: what every two requests cost each other (N. J. Gunther, "Guerrilla Capacity Planning", 2007, chapter 4).</source>
            <translation>sigma：必须依次完成的部分所占的比例；kappa：每两个请求之间相互的代价（N. J. Gunther，《Guerrilla Capacity Planning》，2007，第 4 章）。</translation>
        </message>
        <message>
            <source>Knee: the smallest cap that reaches %1 of the highest speed-up measured (Inflight's own rule).</source>
            <translation>拐点：达到实测最高加速比 %1 的最小上限（Inflight 自定的规则）。</translation>
        </message>
        <message>
            <source>Left out, because they did not bring every page: %1 at a time.</source>
            <translation>因未取到全部页面而略去：同时 %1 个。</translation>
        </message>
    </context>
</TS>
