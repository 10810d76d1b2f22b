<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>inflight</name>
        <message numerus="yes">
            <source>(%1 attempts)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(%1 attempt)</numerusform>
                <numerusform>(%1 attempts)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record</numerusform>
                <numerusform>%1 records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %1 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The only page arrived.</numerusform>
                <numerusform>All %1 pages arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 of %2 page arrived.</numerusform>
                <numerusform>%1 of %2 pages arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced did not come.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record that the server announced did not come.</numerusform>
                <numerusform>%1 records that the server announced did not come.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records came more than once.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record came more than once.</numerusform>
                <numerusform>%1 records came more than once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server asked to slow down %1 times (429).</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The server asked to slow down once (429).</numerusform>
                <numerusform>The server asked to slow down %1 times (429).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 at a time</numerusform>
                <numerusform>%1 at a time</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record</numerusform>
                <numerusform>%1 records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced may be missing, since as many came twice.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record that the server announced may be missing, since as many came twice.</numerusform>
                <numerusform>%1 records that the server announced may be missing, since as many came twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 pages asked for arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The page asked for arrived.</numerusform>
                <numerusform>The %1 pages asked for arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 pages failed.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page failed.</numerusform>
                <numerusform>%1 pages failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 pages arrived; how many there are in all is not known.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page arrived; how many there are in all is not known.</numerusform>
                <numerusform>%1 pages arrived; how many there are in all is not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 requests were retries.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 request was a retry.</numerusform>
                <numerusform>%1 requests were retries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 pages were not fetched: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page was not fetched: %2.</numerusform>
                <numerusform>%1 pages were not fetched: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records with %2 in %3.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record with %2 in %3.</numerusform>
                <numerusform>%1 records with %2 in %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 columns</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 column</numerusform>
                <numerusform>%1 columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: if there are more, check the name of the size parameter.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 was asked for: if there are more, check the name of the size parameter.</numerusform>
                <numerusform>%1 were asked for: if there are more, check the name of the size parameter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: the server does not go by the size parameter. Check its name.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 was asked for: the server does not go by the size parameter. Check its name.</numerusform>
                <numerusform>%1 were asked for: the server does not go by the size parameter. Check its name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDialog</name>
        <message numerus="yes">
            <source>All %1 records, in the server's order</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The only record</numerusform>
                <numerusform>All %1 records, in the server's order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 rows on show, as filtered and sorted</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The %1 row on show</numerusform>
                <numerusform>The %1 rows on show, as filtered and sorted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(the %1 columns on show, in their order there)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(the %1 column on show)</numerusform>
                <numerusform>(the %1 columns on show, in their order there)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportWords</name>
        <message numerus="yes">
            <source>%1 pages failed; their records will be missing in the file.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page failed; its records will be missing in the file.</numerusform>
                <numerusform>%1 pages failed; their records will be missing in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records written to %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record written to %2.</numerusform>
                <numerusform>%1 records written to %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cells got an apostrophe in front, so that no spreadsheet runs them.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 cell got an apostrophe in front, so that no spreadsheet runs it.</numerusform>
                <numerusform>%1 cells got an apostrophe in front, so that no spreadsheet runs them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The records of %1 failed pages are missing.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>The records of %1 failed page are missing.</numerusform>
                <numerusform>The records of %1 failed pages are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 values shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 value shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</numerusform>
                <numerusform>%1 values shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::LiveTab</name>
        <message numerus="yes">
            <source>%1 pages done after %2</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page done after %2</numerusform>
                <numerusform>%1 pages done after %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::LossQuestion</name>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. Close all the same?</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record of %2 is not exported. Close all the same?</numerusform>
                <numerusform>%1 records of %2 are not exported. Close all the same?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. The first records of the new run take their place.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record of %2 is not exported. The first records of the new run take its place.</numerusform>
                <numerusform>%1 records of %2 are not exported. The first records of the new run take their place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordView</name>
        <message numerus="yes">
            <source>%1 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 of %2 row</numerusform>
                <numerusform>%1 of %2 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 columns hidden</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 column hidden</numerusform>
                <numerusform>%1 columns hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::RowWords</name>
        <message numerus="yes">
            <source>at most %1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>at most %1 page</numerusform>
                <numerusform>at most %1 pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 at a time</numerusform>
                <numerusform>%1 at a time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 attempts</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 attempt</numerusform>
                <numerusform>%1 attempts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::StatusStrip</name>
        <message numerus="yes">
            <source>%1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 page</numerusform>
                <numerusform>%1 pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 record</numerusform>
                <numerusform>%1 records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 failed</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 failed</numerusform>
                <numerusform>%1 failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 waiting</numerusform>
                <numerusform>%1 waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::SweepWords</name>
        <message numerus="yes">
            <source>Higher caps could not differ: there are only %1 pages.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Higher caps could not differ: there is only %1 page.</numerusform>
                <numerusform>Higher caps could not differ: there are only %1 pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 at a time on, the server asked to slow down (429), %2 times in all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>From %1 at a time on, the server asked to slow down (429), once in all.</numerusform>
                <numerusform>From %1 at a time on, the server asked to slow down (429), %2 times in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured with %1 pages, once for each cap: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Measured with %1 page, once for each cap: %2.</numerusform>
                <numerusform>Measured with %1 pages, once for each cap: %2.</numerusform>
            </translation>
        </message>
    </context>
</TS>
