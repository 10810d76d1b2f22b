<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>inflight</name>
        <message numerus="yes">
            <source>(%1 attempts)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(%1 intento)</numerusform>
                <numerusform>(%1 intentos)</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed pages</source>
            <translation>Páginas fallidas</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>Obtener todas las páginas</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>Pausar y continuar</translation>
        </message>
        <message>
            <source>Less and more concurrency</source>
            <translation>Menos o más concurrencia</translation>
        </message>
        <message>
            <source>Compare with sync</source>
            <translation>Comparar con síncrono</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>Filtrar registros</translation>
        </message>
        <message>
            <source>Copy the selected rows with headers</source>
            <translation>Copiar las filas seleccionadas con encabezados</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Live, requests, comparison, speed-up, log</source>
            <translation>En vivo, peticiones, comparación, aceleración, registro de intentos</translation>
        </message>
        <message>
            <source>Projector mode</source>
            <translation>Modo proyector</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>Acerca de Inflight</translation>
        </message>
        <message>
            <source>Fetches every page of an API, many requests at a time, politely, and shows why that is faster. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Obtiene todas las páginas de una API, con muchas peticiones a la vez y buenos modales, y muestra por qué así es más rápido. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
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
                <numerusform>%1 registro</numerusform>
                <numerusform>%1 registros</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <translation>%1 en %2.</translation>
        </message>
        <message>
            <source>%1 in %2, one request at a time.</source>
            <translation>%1 en %2, una petición tras otra.</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (%3, measured).</source>
            <translation>%1 en %2: no más rápido que de una en una (%3, medido).</translation>
        </message>
        <message>
            <source>%1 in %2: no faster than one at a time (about %3, an estimate).</source>
            <translation>%1 en %2: no más rápido que de una en una (unos %3, estimado).</translation>
        </message>
        <message>
            <source>%1 in %2: %3x faster than one at a time (%4, measured).</source>
            <translation>%1 en %2: %3 veces más rápido que de una en una (%4, medido).</translation>
        </message>
        <message>
            <source>%1 in %2: about %3x faster than one at a time (%4, an estimate).</source>
            <translation>%1 en %2: unas %3 veces más rápido que de una en una (%4, estimado).</translation>
        </message>
        <message>
            <source>%1 in %2: at least %3x faster than one at a time (%4 or more, an estimate).</source>
            <translation>%1 en %2: al menos %3 veces más rápido que de una en una (%4 o más, estimado).</translation>
        </message>
        <message>
            <source>That is more than %1 at a time can explain: the sync run, which came first, may have filled a cache.</source>
            <translation>Es más de lo que explican %1 peticiones a la vez: la ejecución de una en una, que fue la primera, quizá llenó una caché.</translation>
        </message>
        <message numerus="yes">
            <source>All %1 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Llegó %1 página, la única.</numerusform>
                <numerusform>Llegaron las %1 páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record is missing, none came twice.</source>
            <translation>No falta ningún registro y ninguno llegó dos veces.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 pages arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Llegaron %1 de %2 página.</numerusform>
                <numerusform>Llegaron %1 de %2 páginas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced did not come.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>No llegó %1 registro que el servidor había anunciado.</numerusform>
                <numerusform>No llegaron %1 registros que el servidor había anunciado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records came more than once.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro llegó más de una vez.</numerusform>
                <numerusform>%1 registros llegaron más de una vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server asked to slow down %1 times (429).</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>El servidor pidió ir más despacio %1 vez (429).</numerusform>
                <numerusform>El servidor pidió ir más despacio %1 veces (429).</numerusform>
            </translation>
        </message>
        <message>
            <source>the practice server</source>
            <translation>el servidor de prácticas</translation>
        </message>
        <message>
            <source>Nothing fetched yet.</source>
            <translation>Todavía no se ha obtenido nada.</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Nothing could be fetched.</source>
            <translation>No se pudo obtener nada.</translation>
        </message>
        <message>
            <source>Stopped after %1. %2 kept.</source>
            <translation>Detenido tras %1. Se conservan %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 a la vez</numerusform>
                <numerusform>%1 a la vez</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>Como máximo %1 a la vez</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: cut off.</source>
            <translation>Comparación cancelada. Ejecución síncrona: %1, medido. Ejecución concurrente: interrumpida.</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: cut off; nothing was measured.</source>
            <translation>Comparación cancelada. Ejecución síncrona: interrumpida; no se midió nada.</translation>
        </message>
        <message>
            <source>Comparison cancelled. Sync run: %1, measured. Concurrent run: not begun.</source>
            <translation>Comparación cancelada. Ejecución síncrona: %1, medido. Ejecución concurrente: no iniciada.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Página %1: %2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: what went wrong, %2: the technical detail</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Sign in, or check the key in the headers or in the query.</source>
            <translation>Inicie sesión o revise la clave en las cabeceras o en la consulta.</translation>
        </message>
        <message>
            <source>This account or key may not read that.</source>
            <translation>Esta cuenta o clave no tiene permiso para leer eso.</translation>
        </message>
        <message>
            <source>Check the path and the names of the page parameters.</source>
            <translation>Revise la ruta y los nombres de los parámetros de página.</translation>
        </message>
        <message>
            <source>Check the names and values of the parameters.</source>
            <translation>Revise los nombres y valores de los parámetros.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Revise la dirección.</translation>
        </message>
        <message>
            <source>The server answered %1</source>
            <translation>El servidor respondió %1</translation>
        </message>
        <message>
            <source>Signing in brought no usable token</source>
            <translation>El inicio de sesión no dio un token utilizable</translation>
        </message>
        <message>
            <source>Check the sign-in part of the API profile.</source>
            <translation>Revise la parte de inicio de sesión del perfil de la API.</translation>
        </message>
        <message>
            <source>The server did not accept the sign-in</source>
            <translation>El servidor no aceptó el inicio de sesión</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>The API profile lacks %1. Add it.</source>
            <translation>Al perfil de la API le falta %1. Añádalo.</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>Nada salió mal.</translation>
        </message>
        <message>
            <source>Nothing answered</source>
            <translation>Nadie respondió</translation>
        </message>
        <message>
            <source>Check the address and your network.</source>
            <translation>Revise la dirección y su red.</translation>
        </message>
        <message>
            <source>The connection broke off</source>
            <translation>La conexión se interrumpió</translation>
        </message>
        <message>
            <source>The server took too long to answer. Allow more time or lower the concurrency.</source>
            <translation>El servidor tardó demasiado en responder. Permita más tiempo o reduzca la concurrencia.</translation>
        </message>
        <message>
            <source>No secure connection could be made</source>
            <translation>No se pudo establecer una conexión segura</translation>
        </message>
        <message>
            <source>Check the address, or name the certificate authority's file if the server has its own.</source>
            <translation>Revise la dirección o indique el archivo de la autoridad certificadora si el servidor usa una propia.</translation>
        </message>
        <message>
            <source>The answer was cut short on its way</source>
            <translation>La respuesta se cortó por el camino</translation>
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation>La respuesta no es JSON</translation>
        </message>
        <message>
            <source>The answer is larger than allowed</source>
            <translation>La respuesta es mayor de lo permitido</translation>
        </message>
        <message>
            <source>Ask for fewer records a page.</source>
            <translation>Pida menos registros por página.</translation>
        </message>
        <message>
            <source>If you trust that address, use it as the base URL.</source>
            <translation>Si confía en esa dirección, úsela como URL base.</translation>
        </message>
        <message>
            <source>This request must not be sent</source>
            <translation>Esta petición no se debe enviar</translation>
        </message>
        <message>
            <source>Check the address and the headers.</source>
            <translation>Revise la dirección y las cabeceras.</translation>
        </message>
        <message>
            <source>Stopped before it was finished.</source>
            <translation>Detenido antes de terminar.</translation>
        </message>
        <message>
            <source>The API profile is not JSON: line %1 cannot be read. Correct it there or just before, where a comma or a quotation mark may be missing.</source>
            <extracomment>%1: a number</extracomment>
            <translation>El perfil de la API no es JSON: la línea %1 no se puede leer. Corríjalo ahí o justo antes, donde quizá falte una coma o una comilla.</translation>
        </message>
        <message>
            <source>The API profile must be one JSON object, in braces. Correct the file.</source>
            <translation>El perfil de la API debe ser un único objeto JSON, entre llaves. Corrija el archivo.</translation>
        </message>
        <message>
            <source>In the API profile, %1 must be %2. Correct it.</source>
            <translation>En el perfil de la API, %1 debe ser %2. Corríjalo.</translation>
        </message>
        <message>
            <source>The API profile has a field %1 that is not known. Correct its name or remove it.</source>
            <translation>El perfil de la API tiene un campo desconocido, %1. Corrija su nombre o quítelo.</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no JSON Pointer: “%2”. Write it like /data/items.</source>
            <translation>En el perfil de la API, %1 no es un JSON Pointer: «%2». Escríbalo como /data/items.</translation>
        </message>
        <message>
            <source>Each page names the next one, so they can only be fetched one after another; a higher concurrency does not help.</source>
            <translation>Cada página indica la siguiente, así que solo se pueden obtener una tras otra; más concurrencia no ayuda.</translation>
        </message>
        <message>
            <source>The total in the server's answers makes no sense (%1) and was not used; whether records are missing cannot be told from it.</source>
            <translation>El total en las respuestas del servidor no tiene sentido (%1) y no se usó; con él no se puede saber si faltan registros.</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no fewer, or it knows the page size by another name.</source>
            <translation>Se pidieron %1 registros por página y llegaron %2: el servidor no da menos, o llama de otro modo al tamaño de página.</translation>
        </message>
        <message>
            <source>The list changed while it was read, from %1 to %2; fetch again if every record counts.</source>
            <translation>La lista cambió mientras se leía, de %1 a %2; vuelva a obtenerla si cada registro cuenta.</translation>
        </message>
        <message>
            <source>The server's pages ended earlier than it had announced.</source>
            <translation>Las páginas del servidor terminaron antes de lo que había anunciado.</translation>
        </message>
        <message>
            <source>A page named a next one that had been fetched before, so the run stopped there: %1</source>
            <translation>Una página indicó como siguiente otra ya obtenida, así que la ejecución terminó ahí: %1</translation>
        </message>
        <message>
            <source>The next page is on another server (%1) and was not fetched. If you trust it, use its address as the base URL.</source>
            <translation>La página siguiente está en otro servidor (%1) y no se obtuvo. Si confía en él, use su dirección como URL base.</translation>
        </message>
        <message>
            <source>The server gave a page that it had given before, or only empty ones, so asking stopped at page %1. Check the names of the page parameters.</source>
            <translation>El servidor dio de nuevo una página anterior, o solo páginas vacías, así que se dejó de pedir en la página %1. Revise los nombres de los parámetros de página.</translation>
        </message>
        <message>
            <source>HTTP/2 was asked for, but the server speaks HTTP/1.1 only; that was used.</source>
            <translation>Se pidió HTTP/2, pero el servidor solo habla HTTP/1.1; se usó este.</translation>
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
            <translation>Página %1, intento %2 de %3</translation>
        </message>
        <message>
            <source>request written after %1 ms, answer began after %2 ms, its body took %3 ms</source>
            <translation>petición enviada a los %1 ms, la respuesta empezó a los %2 ms, su contenido tardó %3 ms</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>inicio de sesión</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>sesión iniciada</translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro</numerusform>
                <numerusform>%1 registros</numerusform>
            </translation>
        </message>
        <message>
            <source>again in %1: %2</source>
            <translation>de nuevo en %1: %2</translation>
        </message>
        <message>
            <source>given up: %1</source>
            <translation>abandonado: %1</translation>
        </message>
        <message>
            <source>no page there: past the end</source>
            <translation>ahí no hay página: pasado el final</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>cortado</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Attempt at page %1</source>
            <translation>Intento de la página %1</translation>
        </message>
        <message>
            <source>Started at %1 s, took %2 ms, %3 bytes</source>
            <translation>Empezó a los %1 s, duró %2 ms, %3 bytes</translation>
        </message>
        <message>
            <source>Status %1: %2</source>
            <translation>Estado %1: %2</translation>
        </message>
        <message>
            <source>Request headers</source>
            <translation>Cabeceras de la petición</translation>
        </message>
        <message>
            <source>Response headers</source>
            <translation>Cabeceras de la respuesta</translation>
        </message>
        <message>
            <source>Asking %1 for the first page...</source>
            <translation>Consultando %1: esperando la primera página…</translation>
        </message>
        <message>
            <source>Fetching from %1, one request at a time.</source>
            <translation>Consultando %1, una petición tras otra.</translation>
        </message>
        <message>
            <source>Fetching from %1.</source>
            <translation>Consultando %1.</translation>
        </message>
        <message>
            <source>Sign-in, attempt %1 of %2</source>
            <translation>Inicio de sesión, intento %1 de %2</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message numerus="yes">
            <source>%1 records that the server announced may be missing, since as many came twice.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Puede que falte %1 registro anunciado, pues otros tantos llegaron repetidos.</numerusform>
                <numerusform>Puede que falten %1 registros anunciados, pues otros tantos llegaron repetidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record came twice.</source>
            <translation>Ningún registro llegó repetido.</translation>
        </message>
        <message>
            <source>Lower the concurrency or the requests per second, then try again.</source>
            <translation>Reduzca la concurrencia o las peticiones por segundo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server has a problem of its own: try again later.</source>
            <translation>El servidor tiene un problema propio: inténtelo más tarde.</translation>
        </message>
        <message>
            <source>Try again, with less concurrency if that does not help.</source>
            <translation>Inténtelo de nuevo, con menos concurrencia si eso no basta.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The answer has no list of records in the place given for it</source>
            <translation>La respuesta no tiene una lista de registros en el lugar indicado para ella</translation>
        </message>
        <message>
            <source>Check that place.</source>
            <translation>Revise ese lugar.</translation>
        </message>
        <message>
            <source>The server redirects again and again, perhaps in a circle</source>
            <translation>El servidor redirige una y otra vez, quizá en círculo</translation>
        </message>
        <message>
            <source>The answer is compressed in a way that was not asked for</source>
            <translation>La respuesta está comprimida de una forma que no se pidió</translation>
        </message>
        <message>
            <source>Only gzip and deflate can be read.</source>
            <translation>Solo se pueden leer gzip y deflate.</translation>
        </message>
        <message>
            <source>Signing in failed.</source>
            <translation>Falló el inicio de sesión.</translation>
        </message>
        <message>
            <source>Page %1 was answered %2; that was taken as the end.</source>
            <translation>La respuesta a la página %1 fue %2; se tomó como el final.</translation>
        </message>
        <message>
            <source>Page %1 was answered %2 (%3); that was taken as the end.</source>
            <extracomment>%1: number of a page, %2: such as `404 Not Found`, %3: what the server said</extracomment>
            <translation>La respuesta a la página %1 fue %2 (%3); se tomó como el final.</translation>
        </message>
        <message>
            <source>The address or the query of the API profile holds “%2”, which the pagination sets itself (%1). Remove it there.</source>
            <translation>La dirección o la consulta del perfil de la API contiene «%2», que la paginación ya establece (%1). Quítelo de ahí.</translation>
        </message>
        <message>
            <source>More records came (%1) than the server announced (%2).</source>
            <extracomment>%1: records that came, %2: records that the server announced</extracomment>
            <translation>Llegaron más registros (%1) de los que el servidor anunció (%2).</translation>
        </message>
        <message>
            <source>Page %1 was empty, though pages behind it hold records; that was not taken as the end.</source>
            <translation>La página %1 estaba vacía, aunque páginas posteriores tienen registros; no se tomó como el final.</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2; that was taken as the end, and the repeated records were left out.</source>
            <translation>La página %1 es idéntica, letra por letra, a la página %2; se tomó como el final y los registros repetidos se omitieron.</translation>
        </message>
        <message>
            <source>Page 1 has no Link header that names a next page, so it was taken as the only one.</source>
            <translation>La página 1 no tiene ninguna cabecera Link que indique una página siguiente, así que se tomó como la única.</translation>
        </message>
        <message>
            <source>Page 1 names no next page at %1, so it was taken as the only one. If there are more, check where the next page is looked for.</source>
            <extracomment>%1: a JSON Pointer such as /meta/next</extracomment>
            <translation>La página 1 no indica ninguna página siguiente en %1, así que se tomó como la única. Si hay más, revise dónde se busca la página siguiente.</translation>
        </message>
        <message>
            <source>Page %1, which the Link header calls the last, names a next one; that was followed.</source>
            <translation>La página %1, la última según la cabecera Link, indica una siguiente; se siguió.</translation>
        </message>
        <message>
            <source>%1, %2 of it paused</source>
            <translation>%1, de ellos %2 en pausa</translation>
        </message>
        <message>
            <source>One at a time: %1. %2: %3.</source>
            <translation>De una en una: %1. %2: %3.</translation>
        </message>
        <message>
            <source>Pages failed in both runs: nothing can be compared.</source>
            <translation>Fallaron páginas en ambas ejecuciones: no se puede comparar nada.</translation>
        </message>
        <message>
            <source>Pages failed in the sync run: nothing can be compared.</source>
            <translation>Fallaron páginas en la ejecución síncrona: no se puede comparar nada.</translation>
        </message>
        <message>
            <source>Pages failed in the concurrent run: nothing can be compared.</source>
            <translation>Fallaron páginas en la ejecución concurrente: no se puede comparar nada.</translation>
        </message>
        <message>
            <source>They did not get the same pages: nothing can be compared.</source>
            <translation>No obtuvieron las mismas páginas: no se puede comparar nada.</translation>
        </message>
        <message>
            <source>That is no faster, measured.</source>
            <translation>No es más rápido, medido.</translation>
        </message>
        <message>
            <source>That is %1x faster, measured.</source>
            <translation>Es %1 veces más rápido, medido.</translation>
        </message>
        <message>
            <source>The server announces %1 records in all.</source>
            <translation>El servidor anuncia %1 registros en total.</translation>
        </message>
        <message>
            <source>Sync run: %1</source>
            <translation>Ejecución síncrona: %1</translation>
        </message>
        <message>
            <source>Stop; in a field: empty it, leave it</source>
            <translation>Detener; en un campo: vaciarlo, salir</translation>
        </message>
        <message numerus="yes">
            <source>The %1 pages asked for arrived.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Llegó la página pedida.</numerusform>
                <numerusform>Llegaron las %1 páginas pedidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server took too long to answer.</source>
            <translation>El servidor tardó demasiado en responder.</translation>
        </message>
        <message>
            <source>Page %1 is the same, to the letter, as page %2 and was left out, though pages behind it hold other records.</source>
            <translation>La página %1 es idéntica, letra por letra, a la página %2 y se omitió, aunque las páginas siguientes contienen otros registros.</translation>
        </message>
        <message>
            <source>Others left out for the same reason: %1.</source>
            <extracomment>%1: a number of pages</extracomment>
            <translation>Otras omitidas por el mismo motivo: %1.</translation>
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
            <translation>La página %1 no indica ninguna página siguiente en %2, aunque debería haberla, así que la ejecución terminó ahí. Revise dónde se busca la página siguiente.</translation>
        </message>
        <message>
            <source>What stands for the next page makes no address (“%1”), so the run stopped there. Check where the next page is looked for.</source>
            <translation>Lo que indica la página siguiente no forma una dirección («%1»), así que la ejecución terminó ahí. Revise dónde se busca la página siguiente.</translation>
        </message>
        <message>
            <source>In the API profile, %1 and %3 both say “%2”. Give them different names.</source>
            <translation>En el perfil de la API, %1 y %3 dicen ambos «%2». Deles nombres distintos.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages failed.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Falló %1 página.</numerusform>
                <numerusform>Fallaron %1 páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server redirected to %1, which often means that a sign-in or a key is missing.</source>
            <extracomment>%1: a path such as /login</extracomment>
            <translation>El servidor redirigió a %1; a menudo eso significa que falta iniciar sesión o una clave.</translation>
        </message>
        <message>
            <source>Wait a while, then try again.</source>
            <translation>Espere un rato e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What stands for the next cursor is neither text nor a number (%1), so the run stopped there. Check where the next page is looked for.</source>
            <extracomment>%1: JSON as it stood there, such as {...} or true</extracomment>
            <translation>Lo que indica el cursor siguiente no es texto ni un número (%1), así que la ejecución terminó ahí. Revise dónde se busca la página siguiente.</translation>
        </message>
        <message>
            <source>Nothing stands in the place that is to say whether more pages follow (%1). Check where that is looked for.</source>
            <extracomment>%1: a place in an answer, such as /has_more</extracomment>
            <translation>No hay nada en el lugar que debe indicar si siguen más páginas (%1). Revise dónde se busca.</translation>
        </message>
        <message>
            <source>E-mail is empty: to sign in, this API wants it as well as the password.</source>
            <translation>Falta el correo: para iniciar sesión, esta API lo pide además de la contraseña.</translation>
        </message>
        <message>
            <source>Password is empty: to sign in, this API wants it as well as the e-mail.</source>
            <translation>Falta la contraseña: para iniciar sesión, esta API la pide además del correo.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The whole answer is a list of records.</source>
            <translation>Toda la respuesta es una lista de registros.</translation>
        </message>
        <message>
            <source>Leave %1 empty: the whole answer is a list of records.</source>
            <extracomment>%1: a field or an option</extracomment>
            <translation>Deje %1 vacío: toda la respuesta es una lista de registros.</translation>
        </message>
        <message>
            <source>The records may be at %1.</source>
            <extracomment>%1: JSON Pointers such as /items, /data/items</extracomment>
            <translation>Los registros pueden estar en %1.</translation>
        </message>
        <message>
            <source>Set %1 to one of these: %2.</source>
            <extracomment>%1: a field or an option, %2: JSON Pointers such as /items, /data/items</extracomment>
            <translation>Ponga en %1 uno de estos: %2.</translation>
        </message>
        <message>
            <source>Set %1 to %2.</source>
            <extracomment>%1: a field or an option, %2: a JSON Pointer such as /items</extracomment>
            <translation>Ponga en %1: %2.</translation>
        </message>
        <message>
            <source>Every page is the first one once more, to the letter: the server does not seem to know the page parameters. Check their names.</source>
            <translation>Cada página es otra vez la primera, letra por letra: el servidor no parece conocer los parámetros de página. Compruebe sus nombres.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages arrived; how many there are in all is not known.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Llegó %1 página; no se sabe cuántas hay en total.</numerusform>
                <numerusform>Llegaron %1 páginas; no se sabe cuántas hay en total.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: page after page failed.</source>
            <translation>Detenido: fallaba una página tras otra.</translation>
        </message>
        <message>
            <source>The answer is not one JSON value but several, one after another (JSON Lines)</source>
            <translation>La respuesta no es un valor JSON, sino varios seguidos (JSON Lines)</translation>
        </message>
        <message>
            <source>Ask the API for pages of plain JSON, often by a parameter or the header Accept.</source>
            <translation>Pida a la API páginas en JSON corriente; por lo general, con un parámetro o la cabecera Accept.</translation>
        </message>
        <message>
            <source>The answer is JSON, but not in UTF-8, which JSON has to be in</source>
            <translation>La respuesta es JSON, pero no en UTF-8, que es obligatorio en JSON</translation>
        </message>
        <message>
            <source>What stands for the next cursor is an address (“%1”), so the run stopped there. Have it followed as the next address.</source>
            <extracomment>%1: an address</extracomment>
            <translation>Lo que indica el cursor siguiente es una dirección («%1»), así que la ejecución terminó ahí. Haga que se siga como dirección siguiente.</translation>
        </message>
        <message>
            <source>What stands for the next page looks like a cursor and is no address (“%1”), so the run stopped there. Have it sent back as a cursor.</source>
            <extracomment>%1: a cursor, such as eyJpZCI6NTB9</extracomment>
            <translation>Lo que indica la página siguiente parece un cursor y no es una dirección («%1»), así que la ejecución terminó ahí. Haga que se devuelva como cursor.</translation>
        </message>
        <message>
            <source>In the API profile, %1 cannot stand before a token: “%2”. Write one word such as Bearer or Token, without spaces.</source>
            <translation>En el perfil de la API, %1 no puede ir delante de un token: «%2». Escriba una sola palabra, como Bearer o Token, sin espacios.</translation>
        </message>
        <message>
            <source>The list has no records where the run began (%1): it ends before that. Begin nearer to its start.</source>
            <extracomment>%1: a parameter and its value, such as page=900</extracomment>
            <translation>La lista no tiene registros donde empezó la ejecución (%1): termina antes. Empiece más cerca de su principio.</translation>
        </message>
        <message>
            <source>Check that the address is the API's, not a web page's; where it gave other pages, try again later.</source>
            <translation>Compruebe que la dirección sea la de la API y no la de una página web; si de allí llegaron otras páginas, inténtelo más tarde.</translation>
        </message>
        <message>
            <source>No secure connection could be made: the server speaks no TLS at this address. Try http instead of https, or another port.</source>
            <translation>No se pudo establecer una conexión segura: el servidor no habla TLS en esta dirección. Pruebe http en lugar de https, u otro puerto.</translation>
        </message>
        <message>
            <source>One page of records is missing: the server may count its pages from 0. Check the number of the first page.</source>
            <translation>Falta una página de registros: quizá el servidor cuente sus páginas desde 0. Compruebe el número de la primera página.</translation>
        </message>
        <message>
            <source>Of that: %1</source>
            <translation>De ello: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 requests were retries.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 petición fue un reintento.</numerusform>
                <numerusform>%1 peticiones fueron reintentos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run ended there, because the next page could not be requested.</source>
            <translation>La ejecución terminó ahí, porque no se pudo pedir la página siguiente.</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages were not fetched: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 página no se obtuvo: %2.</numerusform>
                <numerusform>%1 páginas no se obtuvieron: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try https instead of http.</source>
            <translation>Pruebe https en lugar de http.</translation>
        </message>
        <message>
            <source>Ask the API for UTF-8, by a parameter or the header Accept-Charset, or report it to whoever runs the API.</source>
            <translation>Pida UTF-8 a la API, con un parámetro o la cabecera Accept-Charset, o avise a sus responsables.</translation>
        </message>
        <message>
            <source>Check that the address is the API's; where it gave other pages, try again later or report it to whoever runs the API.</source>
            <translation>Compruebe que la dirección es la de la API; si dio otras páginas, inténtelo más tarde o avise a sus responsables.</translation>
        </message>
        <message>
            <source>The server redirects to another origin, and that was not followed</source>
            <translation>El servidor redirige a otro sitio, y no se siguió</translation>
        </message>
        <message>
            <source>There is no total at %1, so whether records are missing cannot be told. Check that place.</source>
            <extracomment>%1: a place in an answer, such as /meta/total or header:X-Total-Count</extracomment>
            <translation>No hay ningún total en %1, así que no se puede saber si faltan registros. Revise ese lugar.</translation>
        </message>
        <message>
            <source>The value that says whether more pages follow (%1) could not be understood and was not used. Check where it is looked for.</source>
            <extracomment>%1: what stood there</extracomment>
            <translation>El valor que indica si siguen más páginas (%1) no se pudo entender y no se usó. Revise dónde se busca.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has “%2”, which says how a request is sent. Leave it out.</source>
            <translation>En el perfil de la API, %1 contiene «%2», que determina cómo se envía una petición. Quítelo.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a value that cannot be used. Allowed: %2.</source>
            <translation>En el perfil de la API, %1 tiene un valor que no se puede usar. Permitido: %2.</translation>
        </message>
        <message>
            <source>The server was asked for %1 records a page and gave %2: it gives no more, or it knows the page size by another name.</source>
            <extracomment>%1: records asked for, %2: records given; both of one page</extracomment>
            <translation>Se pidieron %1 registros por página y llegaron %2: el servidor no da más, o llama de otro modo al tamaño de página.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>está vacía</translation>
        </message>
        <message>
            <source>something follows behind its end, at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>algo sigue tras su final, en el byte %1</translation>
        </message>
        <message>
            <source>no value begins at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>en el byte %1 no empieza ningún valor</translation>
        </message>
        <message>
            <source>an object lacks a name at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un objeto le falta un nombre en el byte %1</translation>
        </message>
        <message>
            <source>an object lacks a colon at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un objeto le faltan los dos puntos en el byte %1</translation>
        </message>
        <message>
            <source>an object lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un objeto le falta una coma o su final en el byte %1</translation>
        </message>
        <message>
            <source>an array lacks a comma or its end at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a una lista le falta una coma o su final en el byte %1</translation>
        </message>
        <message>
            <source>no hexadecimal digit behind \u at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>falta un dígito hexadecimal tras \u en el byte %1</translation>
        </message>
        <message>
            <source>an unknown escape sequence at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>una secuencia de escape desconocida en el byte %1</translation>
        </message>
        <message>
            <source>a text lacks its closing quotation mark at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un texto le faltan las comillas de cierre en el byte %1</translation>
        </message>
        <message>
            <source>a text is not UTF-8 at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>un texto no es UTF-8 en el byte %1</translation>
        </message>
        <message>
            <source>a number lacks digits behind its point at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un número le faltan cifras tras el punto en el byte %1</translation>
        </message>
        <message>
            <source>a number lacks digits in its exponent at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>a un número le faltan las cifras del exponente en el byte %1</translation>
        </message>
        <message>
            <source>a mistake at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>un error en el byte %1</translation>
        </message>
        <message>
            <source>a NUL byte at byte %1</source>
            <extracomment>%1: a number of bytes</extracomment>
            <translation>un byte NUL en el byte %1</translation>
        </message>
        <message>
            <source>%1 is no JSON number, at byte %2</source>
            <extracomment>%1: NaN or Infinity, %2: a number of bytes</extracomment>
            <translation>%1 no es un número de JSON, en el byte %2</translation>
        </message>
        <message>
            <source>it looks like HTML</source>
            <translation>parece HTML</translation>
        </message>
        <message>
            <source>it looks like XML</source>
            <translation>parece XML</translation>
        </message>
        <message>
            <source>there is nothing at %1</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>en %1 no hay nada</translation>
        </message>
        <message>
            <source>%1 is null</source>
            <extracomment>%1: a JSON Pointer such as /data/items; null is JSON's word</extracomment>
            <translation>%1 es null</translation>
        </message>
        <message>
            <source>%1 is true or false</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 es verdadero o falso</translation>
        </message>
        <message>
            <source>%1 is a number</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 es un número</translation>
        </message>
        <message>
            <source>%1 is a text</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 es un texto</translation>
        </message>
        <message>
            <source>%1 is a list</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 es una lista</translation>
        </message>
        <message>
            <source>%1 is an object</source>
            <extracomment>%1: a JSON Pointer such as /data/items</extracomment>
            <translation>%1 es un objeto</translation>
        </message>
        <message>
            <source>the whole answer is null</source>
            <extracomment>null is JSON's word</extracomment>
            <translation>la respuesta entera es null</translation>
        </message>
        <message>
            <source>the whole answer is true or false</source>
            <translation>la respuesta entera es verdadero o falso</translation>
        </message>
        <message>
            <source>the whole answer is a number</source>
            <translation>la respuesta entera es un número</translation>
        </message>
        <message>
            <source>the whole answer is a text</source>
            <translation>la respuesta entera es un texto</translation>
        </message>
        <message>
            <source>the whole answer is a list</source>
            <translation>la respuesta entera es una lista</translation>
        </message>
        <message>
            <source>the whole answer is an object</source>
            <translation>la respuesta entera es un objeto</translation>
        </message>
        <message>
            <source>it has the keys %1</source>
            <extracomment>of an answer; %1: names such as data, meta</extracomment>
            <translation>tiene las claves %1</translation>
        </message>
        <message>
            <source>it says: %1</source>
            <extracomment>%1: a server's own words</extracomment>
            <translation>dice: %1</translation>
        </message>
        <message>
            <source>it is nested more than %1 deep</source>
            <extracomment>of an answer; %1: a number of levels</extracomment>
            <translation>está anidada a más de %1 niveles</translation>
        </message>
        <message>
            <source>more than %1 records in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>más de %1 registros en una página</translation>
        </message>
        <message>
            <source>more than %1 values in one page</source>
            <extracomment>%1: a large number</extracomment>
            <translation>más de %1 valores en una página</translation>
        </message>
        <message>
            <source>more than %1 columns</source>
            <extracomment>%1: a large number</extracomment>
            <translation>más de %1 columnas</translation>
        </message>
        <message>
            <source>a column name of more than %1 bytes</source>
            <extracomment>%1: a large number</extracomment>
            <translation>un nombre de columna de más de %1 bytes</translation>
        </message>
        <message>
            <source>%1 of %2 bytes came</source>
            <extracomment>%1, %2: numbers</extracomment>
            <translation>llegaron %1 de %2 bytes</translation>
        </message>
        <message>
            <source>its compressed data is corrupt</source>
            <translation>sus datos comprimidos están dañados</translation>
        </message>
        <message>
            <source>its compressed data ends early</source>
            <translation>sus datos comprimidos terminan antes de tiempo</translation>
        </message>
        <message>
            <source>no final answer came</source>
            <translation>no llegó ninguna respuesta definitiva</translation>
        </message>
        <message>
            <source>through the proxy %1</source>
            <extracomment>%1: host and port</extracomment>
            <translation>a través del proxy %1</translation>
        </message>
        <message>
            <source>it redirects to %1</source>
            <extracomment>of a server; %1: an address</extracomment>
            <translation>redirige a %1</translation>
        </message>
        <message>
            <source>no certificate could be read from %1</source>
            <extracomment>%1: a file</extracomment>
            <translation>no se pudo leer ningún certificado de %1</translation>
        </message>
        <message>
            <source>the header %1 has characters that are not allowed</source>
            <extracomment>%1: the name of an HTTP header</extracomment>
            <translation>la cabecera %1 contiene caracteres no permitidos</translation>
        </message>
        <message>
            <source>there is no token at %1 in the answer</source>
            <extracomment>%1: a JSON Pointer such as /access_token</extracomment>
            <translation>en la respuesta no hay ningún token en %1</translation>
        </message>
        <message>
            <source>the token has characters that are not allowed</source>
            <translation>el token contiene caracteres no permitidos</translation>
        </message>
        <message>
            <source>Paused: no request starts, those in flight will finish. Press Space to continue.</source>
            <translation>En pausa: no empieza ninguna petición; las que están en curso terminarán. Pulse Espacio para continuar.</translation>
        </message>
        <message>
            <source>The server asks to wait %1, longer than allowed. Try again then.</source>
            <extracomment>%1: a length of time such as `10 min`</extracomment>
            <translation>El servidor pide esperar %1, más de lo permitido. Inténtelo de nuevo después.</translation>
        </message>
        <message>
            <source>The server says that these are all.</source>
            <translation>Según el servidor, estos son todos.</translation>
        </message>
        <message>
            <source>The server says %1 in all: %2 pages like this one.</source>
            <translation>Según el servidor son %1 en total: %2 páginas como esta.</translation>
        </message>
        <message numerus="yes">
            <source>%1 records with %2 in %3.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro con %2 en %3.</numerusform>
                <numerusform>%1 registros con %2 en %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 columns</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 columna</numerusform>
                <numerusform>%1 columnas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: if there are more, check the name of the size parameter.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Se pidió %1: si hay más, revise el nombre del parámetro de tamaño.</numerusform>
                <numerusform>Se pidieron %1: si hay más, revise el nombre del parámetro de tamaño.</numerusform>
            </translation>
        </message>
        <message>
            <source>The address says %1, not a page number: choose “Offset and limit” if its pages are told apart by that.</source>
            <translation>La dirección indica %1 y no un número de página: elija «Desplazamiento y límite» si las páginas se distinguen por eso.</translation>
        </message>
        <message numerus="yes">
            <source>%1 were asked for: the server does not go by the size parameter. Check its name.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Se pidió %1: el servidor no hace caso del parámetro de tamaño. Revise su nombre.</numerusform>
                <numerusform>Se pidieron %1: el servidor no hace caso del parámetro de tamaño. Revise su nombre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the e-mail and the password.</source>
            <translation>Compruebe el correo y la contraseña.</translation>
        </message>
        <message>
            <source>In the API profile, %1 is no usable address: “%2”. It must begin with http:// or https:// and name a host (with a port up to 65535, if any), without user or password; all addresses of a profile are on one server.</source>
            <translation>En el perfil de la API, %1 no es una dirección utilizable: «%2». Debe empezar por http:// o https:// y nombrar un servidor (con un puerto hasta 65535, si lo hay), sin usuario ni contraseña; todas las direcciones de un perfil están en el mismo servidor.</translation>
        </message>
        <message>
            <source>Page 0 is no page of its own: the server may count its pages from 1. Check the number of the first page.</source>
            <translation>La página 0 no es una página propia: quizá el servidor cuente sus páginas desde 1. Compruebe el número de la primera página.</translation>
        </message>
        <message>
            <source>Page %1 held fewer records than others, though pages behind it hold records; whether any are missing there cannot be told.</source>
            <translation>La página %1 tenía menos registros que otras, aunque páginas posteriores tienen registros; no se puede saber si falta alguno.</translation>
        </message>
        <message>
            <source>The server names no total: page %1 held fewer records than others and was taken as the last.</source>
            <translation>El servidor no indica un total: la página %1 tenía menos registros que otras y se tomó como la última.</translation>
        </message>
        <message>
            <source>Page %1 has null where its records should stand; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>La página %1 tiene null donde deberían estar sus registros; se tomó como una lista vacía. Si es señal de un error, faltan registros.</translation>
        </message>
        <message>
            <source>Page 1 names the next page in a Link header, which was not asked for. Have that followed instead of counting pages.</source>
            <translation>La página 1 nombra la página siguiente en una cabecera Link, que no se pidió. Haga que se siga esa en lugar de contar páginas.</translation>
        </message>
        <message>
            <source>Page 1 says that no page follows (%1) and yet names the next one, so the run stopped there. If that place says that all is done, put not: in front, as in not:%1</source>
            <translation>La página 1 dice que no sigue ninguna página (%1) y, sin embargo, nombra la siguiente, por lo que la ejecución se detuvo allí. Si ese lugar dice que todo está hecho, ponga not: delante, como en not:%1</translation>
        </message>
        <message>
            <source>Page %1 has no list of records where the others have one; that was taken for an empty list. Should it be the sign of an error, records are missing.</source>
            <translation>La página %1 no tiene ninguna lista de registros donde las demás la tienen; se tomó por una lista vacía. Si fuera señal de un error, faltan registros.</translation>
        </message>
        <message>
            <source>In the API profile, %1 has a header that must not be sent: “%2”. Its name takes letters, digits and hyphens, a colon parts it from the value, and the value takes no line breaks or other control characters.</source>
            <translation>En el perfil de la API, %1 tiene una cabecera que no se debe enviar: «%2». El nombre admite letras, cifras y guiones, dos puntos lo separan del valor, y el valor no admite saltos de línea ni otros caracteres de control.</translation>
        </message>
        <message>
            <source>a control character that is not escaped at byte %1</source>
            <extracomment>JSON; %1: a number of bytes</extracomment>
            <translation>un carácter de control sin escapar en el byte %1</translation>
        </message>
        <message>
            <source>the answer has the keys %1</source>
            <extracomment>%1: names such as data, meta</extracomment>
            <translation>la respuesta tiene las claves %1</translation>
        </message>
    </context>
    <context>
        <name>inflight::Actions</name>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Start nothing more and let running requests end</source>
            <translation>No empezar nada más y dejar terminar las peticiones en curso</translation>
        </message>
        <message>
            <source>&amp;Fetch</source>
            <translation>&amp;Obtener</translation>
        </message>
        <message>
            <source>Fetch every page</source>
            <translation>Obtener todas las páginas</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Stop at once and keep what has arrived</source>
            <translation>Detener de inmediato y conservar lo recibido</translation>
        </message>
        <message>
            <source>&amp;Compare with sync</source>
            <translation>&amp;Comparar con síncrono</translation>
        </message>
        <message>
            <source>One request at a time first, then many at once</source>
            <translation>Primero una petición tras otra, después muchas a la vez</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Save the records to a file</source>
            <translation>Guardar los registros en un archivo</translation>
        </message>
        <message>
            <source>&amp;Retry failed pages</source>
            <translation>&amp;Reintentar páginas fallidas</translation>
        </message>
        <message>
            <source>Ask again for the failed pages only</source>
            <translation>Pedir de nuevo solo las páginas fallidas</translation>
        </message>
        <message>
            <source>F&amp;ilter records</source>
            <translation>Filtra&amp;r registros</translation>
        </message>
        <message>
            <source>Show only rows that contain a text</source>
            <translation>Mostrar solo las filas que contienen un texto</translation>
        </message>
        <message>
            <source>&amp;Less concurrency</source>
            <translation>M&amp;enos concurrencia</translation>
        </message>
        <message>
            <source>One step fewer requests in flight</source>
            <translation>Un paso menos de peticiones en curso</translation>
        </message>
        <message>
            <source>&amp;More concurrency</source>
            <translation>&amp;Más concurrencia</translation>
        </message>
        <message>
            <source>One step more requests in flight</source>
            <translation>Un paso más de peticiones en curso</translation>
        </message>
        <message>
            <source>&amp;Projector mode</source>
            <translation>Modo pro&amp;yector</translation>
        </message>
        <message>
            <source>Large type, no side panel</source>
            <translation>Letra grande, sin panel lateral</translation>
        </message>
        <message>
            <source>&amp;Side panel</source>
            <translation>Panel &amp;lateral</translation>
        </message>
        <message>
            <source>Show or hide the side panel</source>
            <translation>Mostrar u ocultar el panel lateral</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>En &amp;vivo</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Intentos</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>&amp;About Inflight</source>
            <translation>&amp;Acerca de Inflight</translation>
        </message>
        <message>
            <source>About Inflight</source>
            <translation>Acerca de Inflight</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Peticiones</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>Speed-&amp;up</source>
            <translation>&amp;Aceleración</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Aceleración</translation>
        </message>
        <message>
            <source>Co&amp;mparison</source>
            <translation>Co&amp;mparación</translation>
        </message>
        <message>
            <source>Fetch the &amp;rest</source>
            <translation>Obtener el &amp;resto</translation>
        </message>
        <message>
            <source>Ask for the missing pages only</source>
            <translation>Pedir solo las páginas que faltan</translation>
        </message>
        <message>
            <source>Res&amp;ume</source>
            <translation>Rean&amp;udar</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiDialog</name>
        <message>
            <source>First record found</source>
            <translation>Primer registro encontrado</translation>
        </message>
        <message>
            <source>&amp;Try</source>
            <translation>&amp;Probar</translation>
        </message>
        <message>
            <source>Fetch one page and show what is found</source>
            <translation>Obtener una página y mostrar lo encontrado</translation>
        </message>
        <message>
            <source>&amp;Import...</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <source>E&amp;xport...</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Try fetches one page and shows what was found.</source>
            <translation>«Probar» obtiene una página y muestra lo encontrado.</translation>
        </message>
        <message>
            <source>Fetching one page...</source>
            <translation>Obteniendo una página…</translation>
        </message>
        <message>
            <source>Import an API profile</source>
            <translation>Importar un perfil de API</translation>
        </message>
        <message>
            <source>API profile (*.json)</source>
            <translation>Perfil de API (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>Imported. Try it, then save it.</source>
            <translation>Importado. Pruébelo y después guárdelo.</translation>
        </message>
        <message>
            <source>Export the API profile</source>
            <translation>Exportar el perfil de la API</translation>
        </message>
        <message>
            <source>Exported to %1. Mind that headers are in it as you typed them.</source>
            <translation>Exportado a %1. Tenga en cuenta que contiene las cabeceras tal como las escribió.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>Please give the API a name.</source>
            <translation>Dé un nombre a la API.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>Take this API off the list</source>
            <translation>Quitar esta API de la lista</translation>
        </message>
        <message>
            <source>There is an API of this name. Press Save again to replace it.</source>
            <translation>Ya hay una API con este nombre. Pulse Guardar otra vez para sustituirla.</translation>
        </message>
        <message>
            <source>Press Delete again to take "%1" off the list for good.</source>
            <translation>Pulse Eliminar otra vez para quitar «%1» de la lista definitivamente.</translation>
        </message>
        <message>
            <source>The file of "%1" cannot be deleted.</source>
            <translation>No se puede eliminar el archivo de «%1».</translation>
        </message>
        <message>
            <source>Not saved. Press Close again to drop what you changed.</source>
            <translation>Sin guardar. Pulse Cerrar otra vez para descartar los cambios.</translation>
        </message>
        <message>
            <source>Not saved. Press Import again to replace what you changed.</source>
            <translation>Sin guardar. Pulse Importar otra vez para reemplazar los cambios.</translation>
        </message>
        <message>
            <source>New API</source>
            <translation>Nueva API</translation>
        </message>
        <message>
            <source>Edit API</source>
            <translation>Editar API</translation>
        </message>
        <message>
            <source>The first record found shows here.</source>
            <translation>Aquí aparece el primer registro encontrado.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiFields</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>What this API is called in the list</source>
            <translation>Cómo se llama esta API en la lista</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>http or https, such as https://api.example.org</source>
            <translation>http o https, por ejemplo https://api.example.org</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Where the records are, such as /v1/products</source>
            <translation>Dónde están los registros, por ejemplo /v1/products</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: name=value</source>
            <translation>Se envía con cada página, uno por línea: nombre=valor</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Sent with every page, a line each: Name: value</source>
            <translation>Se envían con cada página, una por línea: Nombre: valor</translation>
        </message>
        <message>
            <source>Records at</source>
            <translation>Registros en</translation>
        </message>
        <message>
            <source>Empty: the whole answer is the array</source>
            <translation>Vacío: toda la respuesta es el array</translation>
        </message>
        <message>
            <source>Pagination</source>
            <translation>Paginación</translation>
        </message>
        <message>
            <source>How to get from one page to the next</source>
            <translation>Cómo se pasa de una página a la siguiente</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Número de página</translation>
        </message>
        <message>
            <source>Offset and limit</source>
            <translation>Desplazamiento y límite</translation>
        </message>
        <message>
            <source>Cursor in the answer</source>
            <translation>Cursor en la respuesta</translation>
        </message>
        <message>
            <source>Link header</source>
            <translation>Cabecera Link</translation>
        </message>
        <message>
            <source>Next address in the answer</source>
            <translation>Dirección siguiente en la respuesta</translation>
        </message>
        <message>
            <source>Page parameter</source>
            <translation>Parámetro de página</translation>
        </message>
        <message>
            <source>Name in the query, such as page</source>
            <translation>Nombre en la consulta, por ejemplo page</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Primera página</translation>
        </message>
        <message>
            <source>Number of the first page, 1 or 0 as a rule</source>
            <translation>Número de la primera página, normalmente 1 o 0</translation>
        </message>
        <message>
            <source>Offset parameter</source>
            <translation>Parámetro de desplazamiento</translation>
        </message>
        <message>
            <source>Name in the query, such as offset</source>
            <translation>Nombre en la consulta, por ejemplo offset</translation>
        </message>
        <message>
            <source>Cursor parameter</source>
            <translation>Parámetro de cursor</translation>
        </message>
        <message>
            <source>Name in the query, such as cursor</source>
            <translation>Nombre en la consulta, por ejemplo cursor</translation>
        </message>
        <message>
            <source>Cursor at</source>
            <translation>Cursor en</translation>
        </message>
        <message>
            <source>Next address at</source>
            <translation>Dirección siguiente en</translation>
        </message>
        <message>
            <source>Size parameter</source>
            <translation>Parámetro de tamaño</translation>
        </message>
        <message>
            <source>Name in the query, such as per_page; empty: not sent</source>
            <translation>Nombre en la consulta, por ejemplo per_page; vacío: no se envía</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Records to ask for with each request</source>
            <translation>Registros que se piden en cada petición</translation>
        </message>
        <message>
            <source>Total at</source>
            <translation>Total en</translation>
        </message>
        <message>
            <source>Where the count of all records is: a JSON Pointer or header:X-Total-Count. With it, all pages can be asked for at once</source>
            <translation>Dónde está el número total de registros: un JSON Pointer o header:X-Total-Count. Con él se pueden pedir todas las páginas a la vez</translation>
        </message>
        <message>
            <source>Sign-in path</source>
            <translation>Ruta de inicio de sesión</translation>
        </message>
        <message>
            <source>Empty: no sign-in</source>
            <translation>Vacío: sin inicio de sesión</translation>
        </message>
        <message>
            <source>Sign-in body</source>
            <translation>Cuerpo de inicio de sesión</translation>
        </message>
        <message>
            <source>JSON; ${email} and ${password} stand for what is typed in the panel</source>
            <translation>JSON; ${email} y ${password} representan lo que se escribe en el panel</translation>
        </message>
        <message>
            <source>Token at</source>
            <translation>Token en</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>To try the sign-in with; not saved</source>
            <translation>Para probar el inicio de sesión; no se guarda</translation>
        </message>
        <message>
            <source>Show path, query, headers and sign-in body</source>
            <translation>Mostrar ruta, consulta, cabeceras y cuerpo de inicio de sesión</translation>
        </message>
        <message>
            <source>JSON Pointer, or last:/id for the last record's own id</source>
            <translation>JSON Pointer, o last:/id para el id del último registro</translation>
        </message>
        <message>
            <source>Where a page names the cursor of the next one</source>
            <translation>Dónde indica una página el cursor de la siguiente</translation>
        </message>
        <message>
            <source>More at</source>
            <translation>Hay más en</translation>
        </message>
        <message>
            <source>JSON Pointer to true or false, such as /has_more; empty: none</source>
            <translation>JSON Pointer a true o false, por ejemplo /has_more; vacío: ninguno</translation>
        </message>
        <message>
            <source>False ends the list; where true does, put not: in front, as in not:/done</source>
            <translation>Falso termina la lista; si lo hace verdadero, ponga not: delante, como en not:/done</translation>
        </message>
        <message>
            <source>JSON Pointer, such as %1</source>
            <translation>JSON Pointer, por ejemplo %1</translation>
        </message>
        <message>
            <source>Token scheme</source>
            <translation>Esquema del token</translation>
        </message>
        <message>
            <source>Before the token in Authorization, such as Bearer or Token; empty: none</source>
            <translation>Delante del token en Authorization, por ejemplo Bearer o Token; vacío: ninguno</translation>
        </message>
        <message>
            <source>Pages expected</source>
            <translation>Páginas esperadas</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of pages</comment>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Ask for as many of them at once as the cap allows, without waiting for the first to tell how many there are. A shorter list is asked in vain for what it lacks</source>
            <translation>Pedir a la vez tantas de ellas como permita el límite, sin esperar a que la primera diga cuántas hay. Si la lista es más corta, se pide en vano lo que le falta</translation>
        </message>
    </context>
    <context>
        <name>inflight::ApiForm</name>
        <message>
            <source>“%1”</source>
            <extracomment>%1: the label of a field</extracomment>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>inflight::AttemptModel</name>
        <message>
            <source>%1 of %2</source>
            <comment>attempt</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>Tiempo (s)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Took (ms)</source>
            <translation>Duró (ms)</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>What happened next</source>
            <translation>Qué pasó después</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonModel</name>
        <message>
            <source>%1 (incomplete)</source>
            <translation>%1 (incompleto)</translation>
        </message>
        <message>
            <source>%1; the tick is the ideal, %2</source>
            <translation>%1; la marca es el ideal, %2</translation>
        </message>
        <message>
            <source>%1x</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Wall time</source>
            <translation>Tiempo real</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Aceleración</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Reintentos</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
    </context>
    <context>
        <name>inflight::ComparisonTab</name>
        <message>
            <source>Runs show here side by side. "Compare with sync" makes two: one request at a time, then many at once.</source>
            <translation>Aquí se muestran las ejecuciones una junto a otra. «Comparar con síncrono» hace dos: una petición tras otra y después muchas a la vez.</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>Ejecuciones de esta sesión</translation>
        </message>
        <message>
            <source>The tick at a bar is the ideal with that cap and the rates that are set, where every request takes as long as it would alone, by the estimate; there is none without one, or where cap or server were changed during the run. "–": nothing to compare with, because no sync run with these settings was made, pages are missing, or the server was changed during the run.</source>
            <translation>La marca junto a una barra es el ideal con ese límite y los ritmos fijados si cada petición tarda lo que tardaría sola, según la estimación; falta donde no hay estimación, o donde el límite o el servidor cambiaron durante la ejecución. «–»: nada con que comparar, porque no hubo ejecución de una en una con estos ajustes, faltan páginas o el servidor cambió durante la ejecución.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Take all runs off this list; the bars of the next ones have a scale of their own</source>
            <translation>Quitar todas las ejecuciones de esta lista; las barras de las siguientes tendrán su propia escala</translation>
        </message>
        <message>
            <source>Clear the list of runs</source>
            <translation>Vaciar la lista de ejecuciones</translation>
        </message>
        <message>
            <source>A line parts bars of different scales, of runs that cannot be compared.</source>
            <translation>Una línea separa barras de distinta escala, de ejecuciones que no se pueden comparar.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ConcurrencyControl</name>
        <message>
            <source>%1 requests in flight at most</source>
            <translation>Como mucho %1 peticiones en curso</translation>
        </message>
        <message>
            <source>How many requests may be in flight at once: %1. Acts at once, mid-run too. Keys: [ and ]</source>
            <translation>Cuántas peticiones pueden estar en curso a la vez: %1. Actúa al instante, también durante la ejecución. Teclas: [ y ]</translation>
        </message>
        <message>
            <source>&amp;Concurrency</source>
            <translation>C&amp;oncurrencia</translation>
        </message>
        <message>
            <source>Concurrency</source>
            <translation>Concurrencia</translation>
        </message>
        <message>
            <source>Concurrency, exact value</source>
            <translation>Concurrencia, valor exacto</translation>
        </message>
        <message>
            <source>Requests in flight at most, 1 to 500</source>
            <translation>Máximo de peticiones en curso, de 1 a 500</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Automatic concurrency</source>
            <translation>Concurrencia automática</translation>
        </message>
        <message>
            <source>Finds the number by itself: one more while all goes well, fewer at a 429 or when answers become slow (AIMD)</source>
            <translation>Encuentra el número por sí mismo: una más mientras todo va bien, menos ante un 429 o cuando las respuestas se vuelven lentas (AIMD)</translation>
        </message>
    </context>
    <context>
        <name>inflight::DetailTabs</name>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Charts and log</source>
            <translation>Gráficos e intentos</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>Speed-up</source>
            <translation>Aceleración</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDesk</name>
        <message>
            <source>The file is in %1</source>
            <translation>El archivo está en %1</translation>
        </message>
        <message>
            <source>No program that opens folders was found.</source>
            <translation>No se encontró ningún programa que abra carpetas.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>productos</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportDialog</name>
        <message>
            <source>&amp;Browse...</source>
            <translation>E&amp;xaminar…</translation>
        </message>
        <message>
            <source>Start with a byte order mark, for older Excel</source>
            <translation>Empezar con una marca de orden de bytes, para Excel antiguo</translation>
        </message>
        <message>
            <source>Guard against cells that a spreadsheet would run as a formula</source>
            <translation>Proteger las celdas que una hoja de cálculo ejecutaría como fórmula</translation>
        </message>
        <message>
            <source>Export records</source>
            <translation>Exportar registros</translation>
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
            <translation>Coma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Texts that begin with = + - @ get an apostrophe in front; numbers never do</source>
            <translation>Los textos que empiezan por = + - @ llevan un apóstrofo delante; los números, nunca</translation>
        </message>
        <message numerus="yes">
            <source>All %1 records, in the server's order</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro</numerusform>
                <numerusform>Los %1 registros, en el orden del servidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 rows on show, as filtered and sorted</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>La %1 fila mostrada</numerusform>
                <numerusform>Las %1 filas mostradas, tal como están filtradas y ordenadas</numerusform>
            </translation>
        </message>
        <message>
            <source>The rows on show: filter or sorting is still at work...</source>
            <translation>Las filas a la vista: el filtro o el orden aún se está calculando...</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormato</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>&amp;Separador</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportar a</translation>
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
            <translation>Indique un archivo.</translation>
        </message>
        <message>
            <source>This file exists. Press Export again to replace it.</source>
            <translation>Este archivo ya existe. Pulse Exportar otra vez para reemplazarlo.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was changed there.</source>
            <translation>No se pudo escribir %1: %2. Allí no se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <source>(the %1 columns on show, in their order there)</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>(la %1 columna a la vista)</numerusform>
                <numerusform>(las %1 columnas a la vista, en el orden mostrado)</numerusform>
            </translation>
        </message>
        <message>
            <source>(each record whole)</source>
            <translation>(cada registro completo)</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose another one, or make it first.</source>
            <translation>No existe la carpeta %1. Elija otra o créela primero.</translation>
        </message>
        <message>
            <source>%1 is a folder. Name a file in it.</source>
            <translation>%1 es una carpeta. Indique un archivo dentro de ella.</translation>
        </message>
    </context>
    <context>
        <name>inflight::ExportWords</name>
        <message numerus="yes">
            <source>%1 pages failed; their records will be missing in the file.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Falló %1 página; sus registros faltarán en el archivo.</numerusform>
                <numerusform>Fallaron %1 páginas; sus registros faltarán en el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records written to %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro escrito en %2.</numerusform>
                <numerusform>%1 registros escritos en %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list holds beyond that is missing as well; how much it is, is not known.</source>
            <translation>Lo que la lista contiene más allá también falta; no se sabe cuánto es.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cells got an apostrophe in front, so that no spreadsheet runs them.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 celda lleva un apóstrofo delante para que ninguna hoja de cálculo la ejecute.</numerusform>
                <numerusform>%1 celdas llevan un apóstrofo delante para que ninguna hoja de cálculo las ejecute.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The records of %1 failed pages are missing.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Faltan los registros de %1 página fallida.</numerusform>
                <numerusform>Faltan los registros de %1 páginas fallidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 values shared a column with a later one of the same record and found no place in the CSV; JSON Lines holds all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 valor compartía columna con otro posterior del mismo registro y no cupo en el CSV; JSON Lines los contiene todos.</numerusform>
                <numerusform>%1 valores compartían columna con otro posterior del mismo registro y no cupieron en el CSV; JSON Lines los contiene todos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inflight::HoldBackWords</name>
        <message>
            <source>limited by the rate of %1/s</source>
            <translation>limitado por la tasa de %1/s</translation>
        </message>
        <message>
            <source>limited by the automatic pace of %1/s</source>
            <translation>limitado por el ritmo automático de %1/s</translation>
        </message>
        <message>
            <source>server asks to wait</source>
            <translation>el servidor pide esperar</translation>
        </message>
        <message>
            <source>gentle start after the pause</source>
            <translation>arranque suave tras la pausa</translation>
        </message>
        <message>
            <source>next page not known yet</source>
            <translation>siguiente página aún desconocida</translation>
        </message>
        <message>
            <source>the rest waits for a retry</source>
            <translation>el resto espera un reintento</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>iniciando sesión</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>no page left to ask for</source>
            <translation>no quedan páginas por pedir</translation>
        </message>
        <message>
            <source>no more are asked for</source>
            <translation>no se piden más</translation>
        </message>
    </context>
    <context>
        <name>inflight::LiveTab</name>
        <message>
            <source>%1 of %2 in flight, %3 times 429</source>
            <translation>%1 de %2 en curso, %3 veces 429</translation>
        </message>
        <message>
            <source>%1 of %2 pages done after %3</source>
            <translation>%1 de %2 páginas listas tras %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages done after %2</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 página lista tras %2</numerusform>
                <numerusform>%1 páginas listas tras %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>cap</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>esperando un reintento</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>Pages done</source>
            <translation>Páginas hechas</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>esta ejecución</translation>
        </message>
        <message>
            <source>one at a time, measured</source>
            <translation>de una en una, medido</translation>
        </message>
        <message>
            <source>one at a time, estimate</source>
            <translation>de una en una, estimación</translation>
        </message>
        <message>
            <source>Chart of requests in flight over time</source>
            <translation>Gráfico de peticiones en curso a lo largo del tiempo</translation>
        </message>
        <message>
            <source>Chart of pages done over time</source>
            <translation>Gráfico de páginas hechas a lo largo del tiempo</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>pausa, del servidor o suya</translation>
        </message>
    </context>
    <context>
        <name>inflight::LogTab</name>
        <message>
            <source>Filter: page, status or words</source>
            <translation>Filtro: página, estado o palabras</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>Filtrar los intentos</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>Solo lo que salió mal</translation>
        </message>
        <message>
            <source>Log of attempts</source>
            <translation>Registro de intentos</translation>
        </message>
        <message>
            <source>Double-click a row for its headers</source>
            <translation>Doble clic en una fila para ver sus cabeceras</translation>
        </message>
        <message>
            <source>Each request shows here when it has ended: what the server answered, how long that took and what happened next.</source>
            <translation>Cada solicitud aparece aquí cuando ha terminado: qué respondió el servidor, cuánto tardó y qué pasó después.</translation>
        </message>
        <message>
            <source>No request has "%1". Esc in the filter clears it.</source>
            <translation>Ninguna solicitud contiene «%1». Esc en el filtro lo vacía.</translation>
        </message>
        <message>
            <source>Nothing went wrong.</source>
            <translation>Nada ha salido mal.</translation>
        </message>
    </context>
    <context>
        <name>inflight::LossQuestion</name>
        <message>
            <source>C&amp;lose without it</source>
            <translation>Ce&amp;rrar sin exportar</translation>
        </message>
        <message>
            <source>Begin &amp;now</source>
            <translation>Empezar &amp;ya</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export running</source>
            <translation>Exportación en curso</translation>
        </message>
        <message>
            <source>%1 is still being written. Close when it is done?</source>
            <translation>%1 todavía se está escribiendo. ¿Cerrar cuando termine?</translation>
        </message>
        <message>
            <source>%1 is still being written. Begin the new run when it is done?</source>
            <translation>%1 todavía se está escribiendo. ¿Empezar la nueva ejecución cuando termine?</translation>
        </message>
        <message>
            <source>Close &amp;when done</source>
            <translation>Cerrar al &amp;terminar</translation>
        </message>
        <message>
            <source>Begin &amp;when done</source>
            <translation>Empezar al &amp;terminar</translation>
        </message>
        <message>
            <source>Records not exported</source>
            <translation>Registros sin exportar</translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. Close all the same?</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro de %2 está sin exportar. ¿Cerrar de todos modos?</numerusform>
                <numerusform>%1 registros de %2 están sin exportar. ¿Cerrar de todos modos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records of %2 are not exported. The first records of the new run take their place.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro de %2 está sin exportar. Los primeros registros de la nueva ejecución ocuparán su lugar.</numerusform>
                <numerusform>%1 registros de %2 están sin exportar. Los primeros registros de la nueva ejecución ocuparán su lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and &amp;export...</source>
            <translation>Detener y &amp;exportar…</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>The window closes when this is done.</source>
            <translation>La ventana se cerrará al terminar.</translation>
        </message>
        <message>
            <source>The new run begins when this is done.</source>
            <translation>La nueva ejecución empezará al terminar.</translation>
        </message>
    </context>
    <context>
        <name>inflight::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Ejecutar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>I&amp;dioma</translation>
        </message>
    </context>
    <context>
        <name>inflight::MannersPanel</name>
        <message>
            <source>Requests a second</source>
            <translation>Peticiones por segundo</translation>
        </message>
        <message>
            <source>Never start more than this, however many may be in flight</source>
            <translation>No empezar nunca más de estas, por muchas que puedan estar en curso</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Tries at one page in all, before it counts as failed</source>
            <translation>Intentos en total por página antes de darla por fallida</translation>
        </message>
        <message>
            <source>Back-off base</source>
            <translation>Base de espera</translation>
        </message>
        <message>
            <source>A failed page waits a random time from 0 to base x 2 x 2 x ... before it is tried again</source>
            <translation>Una página fallida espera un tiempo aleatorio de 0 a base x 2 x 2 x … antes de reintentarse</translation>
        </message>
        <message>
            <source>Back-off cap</source>
            <translation>Espera máxima</translation>
        </message>
        <message>
            <source>Longest wait between two tries, unless the server asks for more</source>
            <translation>Espera más larga entre dos intentos, salvo que el servidor pida más</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>Tiempo límite</translation>
        </message>
        <message>
            <source>For one whole request, from its start to its last byte</source>
            <translation>Para una petición completa, desde el inicio hasta el último byte</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source> s</source>
            <comment>suffix: seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>Retry-After holds all requests</source>
            <translation>Retry-After detiene todas</translation>
        </message>
        <message>
            <source>On: one 429 pauses every request to that server, which is polite. Off: each page backs off alone</source>
            <translation>Activado: un 429 pausa todas las peticiones a ese servidor, que es lo cortés. Desactivado: cada página espera por su cuenta</translation>
        </message>
        <message>
            <source>Ask for HTTP/2</source>
            <translation>Pedir HTTP/2</translation>
        </message>
        <message>
            <source>Many requests over one connection, where the server can</source>
            <translation>Muchas peticiones por una conexión, si el servidor puede</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>Restablecer valores</translation>
        </message>
        <message>
            <source>Reset to defaults: manners</source>
            <translation>Restablecer valores: modales</translation>
        </message>
        <message>
            <source>No limit, 5 attempts, back-off of 1 s up to 30 s, time-out 10 s; of the chosen API all pages, of the usual size</source>
            <translation>Sin límite, 5 intentos, espera de 1 s hasta 30 s, tiempo límite de 10 s; de la API elegida todas las páginas, con el tamaño habitual</translation>
        </message>
    </context>
    <context>
        <name>inflight::MessageArea</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>inflight::Narrator</name>
        <message>
            <source>Comparison, step 1 of 2: one request at a time.</source>
            <translation>Comparación, paso 1 de 2: una petición tras otra.</translation>
        </message>
        <message>
            <source>Comparison, step 2 of 2: many requests at once.</source>
            <translation>Comparación, paso 2 de 2: muchas peticiones a la vez.</translation>
        </message>
        <message>
            <source>Press Fetch (F5)</source>
            <translation>Pulse Obtener (F5)</translation>
        </message>
        <message>
            <source>The built-in practice server stands ready: 5,000 products, no internet needed.
Move the concurrency slider while it runs and watch the chart follow.</source>
            <translation>El servidor de prácticas integrado está listo: 5000 productos, sin internet.
Mueva el control de concurrencia durante la ejecución y vea cómo lo sigue el gráfico.</translation>
        </message>
        <message>
            <source>Every page of %1, many requests at a time.</source>
            <translation>Todas las páginas de %1, con muchas peticiones a la vez.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Obtener</translation>
        </message>
        <message>
            <source>No records</source>
            <translation>Ningún registro</translation>
        </message>
        <message>
            <source>The server answered, and has no records there.</source>
            <translation>El servidor respondió y ahí no tiene registros.</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Obtener de nuevo</translation>
        </message>
        <message>
            <source>Stopped before a record came</source>
            <translation>Detenido antes de que llegara un registro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Waiting for the first page...</source>
            <translation>Esperando la primera página…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an API and what became of its run</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Servidor de prácticas</translation>
        </message>
        <message>
            <source>The practice server takes any e-mail, with the password "practice".</source>
            <translation>El servidor de prácticas acepta cualquier correo, con la contraseña «practice».</translation>
        </message>
        <message>
            <source>That is not before %1.</source>
            <translation>No será antes de: %1.</translation>
        </message>
        <message>
            <source>The records below are still those of an earlier run (%1).</source>
            <translation>Los registros de abajo siguen siendo los de una ejecución anterior (%1).</translation>
        </message>
        <message>
            <source>Every page of %1, one after another, since each names the next.</source>
            <translation>Todas las páginas de %1, una tras otra, pues cada una indica la siguiente.</translation>
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
            <translation>sin límite</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 por segundo</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>How long the server takes for a page, on average</source>
            <translation>Cuánto tarda el servidor por página, de media</translation>
        </message>
        <message>
            <source>Jitter</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>How much the latency varies, up and down</source>
            <translation>Cuánto varía la latencia, arriba y abajo</translation>
        </message>
        <message>
            <source>Rate limit</source>
            <translation>Límite de tasa</translation>
        </message>
        <message>
            <source>More requests a second than this are answered 429 with a Retry-After</source>
            <translation>Si llegan más peticiones por segundo, se responden con 429 y Retry-After</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Share of requests answered 500 or 503</source>
            <translation>Proporción de peticiones respondidas con 500 o 503</translation>
        </message>
        <message>
            <source>Dropped connections</source>
            <translation>Conexiones cortadas</translation>
        </message>
        <message>
            <source>Ask for sign-in</source>
            <translation>Exigir inicio de sesión</translation>
        </message>
        <message>
            <source>Requests without a valid token are answered 401. Any e-mail; the password is "practice"</source>
            <translation>Las peticiones sin un token válido reciben 401. Cualquier correo; la contraseña es «practice»</translation>
        </message>
        <message>
            <source>200 ms, no limit, no faults</source>
            <translation>200 ms, sin límite, sin fallos</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>Restablecer valores</translation>
        </message>
        <message>
            <source>Reset to defaults: practice server</source>
            <translation>Restablecer valores: servidor de prácticas</translation>
        </message>
        <message>
            <source>Share of requests whose connection is closed without an answer. Qt sends such a request again by itself, unseen, up to three times; only what fails then is tried again as a retry</source>
            <translation>Proporción de peticiones cuya conexión se cierra sin respuesta. Qt vuelve a enviar una petición así por su cuenta, sin que se vea, hasta tres veces; solo lo que falla entonces se repite como reintento</translation>
        </message>
    </context>
    <context>
        <name>inflight::ProfileStore</name>
        <message>
            <source>"%1" comes with the program; please give yours another name.</source>
            <translation>«%1» viene con el programa; dé otro nombre al suyo.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Servidor de prácticas</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordColumns</name>
        <message>
            <source>Show all columns</source>
            <translation>Mostrar todas las columnas</translation>
        </message>
        <message>
            <source>Sort by %1, ascending</source>
            <translation>Ordenar por %1, ascendente</translation>
        </message>
        <message>
            <source>Sort by %1, descending</source>
            <translation>Ordenar por %1, descendente</translation>
        </message>
        <message>
            <source>Do not sort</source>
            <translation>Sin ordenar</translation>
        </message>
    </context>
    <context>
        <name>inflight::RecordView</name>
        <message numerus="yes">
            <source>%1 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 fila</numerusform>
                <numerusform>%1 filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 rows</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 de %2 fila</numerusform>
                <numerusform>%1 de %2 filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registro %1</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>Mostrar todas las columnas</translation>
        </message>
        <message>
            <source>Filter records...</source>
            <translation>Filtrar registros…</translation>
        </message>
        <message>
            <source>Filter records</source>
            <translation>Filtrar registros</translation>
        </message>
        <message>
            <source>Shows only rows with this text in any cell</source>
            <translation>Muestra solo las filas con este texto en alguna celda</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Click to sort, drag to move, right-click to hide columns</source>
            <translation>Clic para ordenar, arrastrar para mover, clic derecho para ocultar columnas</translation>
        </message>
        <message>
            <source>No row has "%1". Esc in the filter clears it.</source>
            <translation>Ninguna fila contiene «%1». Esc en el filtro lo vacía.</translation>
        </message>
        <message numerus="yes">
            <source>%1 columns hidden</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 columna oculta</numerusform>
                <numerusform>%1 columnas ocultas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Show record</source>
            <translation>Mostrar registro</translation>
        </message>
    </context>
    <context>
        <name>inflight::RequestsTab</name>
        <message>
            <source>Page %1: in flight since %2</source>
            <translation>Página %1: en curso desde hace %2</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>recibida</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>429</source>
            <translation>429</translation>
        </message>
        <message>
            <source>waiting for a retry</source>
            <translation>esperando un reintento</translation>
        </message>
        <message>
            <source>failed, tried again</source>
            <translation>fallida, se repite</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonada</translation>
        </message>
        <message>
            <source>Each request shows here as a bar from its start to its end. One at a time they are a staircase, many at once a wall.</source>
            <translation>Cada petición aparece aquí como una barra desde su inicio hasta su fin. De una en una forman una escalera; muchas a la vez, un muro.</translation>
        </message>
        <message>
            <source>Whole run</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Keep the whole run in sight (key 0)</source>
            <translation>Mantener a la vista toda la ejecución (tecla 0)</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Keep the newest requests in sight</source>
            <translation>Mantener a la vista las peticiones más recientes</translation>
        </message>
        <message>
            <source>Zoom out (key -, Ctrl and wheel)</source>
            <translation>Alejar (tecla -, Ctrl y rueda)</translation>
        </message>
        <message>
            <source>Zoom in (key +, Ctrl and wheel)</source>
            <translation>Acercar (tecla +, Ctrl y rueda)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Timeline of requests; the arrow keys go from one to the next</source>
            <translation>Cronología de las peticiones; las flechas pasan de una a la siguiente</translation>
        </message>
        <message>
            <source>A lane for each page. Point at a bar for its times; Ctrl and wheel zoom, dragging moves.</source>
            <translation>Una fila por página. Señale una barra para ver sus tiempos; Ctrl y la rueda cambian el zoom, arrastrar desplaza.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>connecting, sending</source>
            <translation>conectando, enviando</translation>
        </message>
        <message>
            <source>receiving</source>
            <translation>recibiendo</translation>
        </message>
        <message>
            <source>pause, the server's or yours</source>
            <translation>pausa, del servidor o suya</translation>
        </message>
        <message>
            <source>Sign-in: in flight since %1</source>
            <translation>Inicio de sesión: en curso desde hace %1</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>interrumpida</translation>
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
            <translation>límite de %1 por segundo</translation>
        </message>
        <message>
            <source>with sign-in</source>
            <translation>con inicio de sesión</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Servidor de prácticas</translation>
        </message>
        <message>
            <source>changed during the run</source>
            <translation>cambiado durante la ejecución</translation>
        </message>
        <message>
            <source>%1 a page</source>
            <comment>records</comment>
            <translation>%1 por página</translation>
        </message>
        <message numerus="yes">
            <source>at most %1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>como mucho %1 página</numerusform>
                <numerusform>como mucho %1 páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>De una en una</translation>
        </message>
        <message>
            <source>%1 to %2 at a time</source>
            <translation>De %1 a %2 a la vez</translation>
        </message>
        <message numerus="yes">
            <source>%1 at a time</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 a la vez</numerusform>
                <numerusform>%1 a la vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts at a page: %1</source>
            <translation>Intentos por página: %1</translation>
        </message>
        <message>
            <source>%1 + %2 paused</source>
            <translation>%1 + %2 en pausa</translation>
        </message>
        <message>
            <source>%1 errors</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 de errores</translation>
        </message>
        <message>
            <source>%1 dropped</source>
            <comment>%1 is a share: 5 %</comment>
            <translation>%1 cortadas</translation>
        </message>
        <message>
            <source>Automatic, at most %1 in flight</source>
            <translation>Automática, como máximo %1 en curso</translation>
        </message>
        <message>
            <source>Cap %1, at most %2 in flight</source>
            <translation>Límite %1, como máximo %2 en curso</translation>
        </message>
        <message>
            <source>Jitter: %1</source>
            <translation>Variación: %1</translation>
        </message>
        <message>
            <source>The cap was between %1 and %2, and %3 at the end</source>
            <translation>El límite estuvo entre %1 y %2, y al final fue %3</translation>
        </message>
        <message>
            <source>%1 a second at most</source>
            <translation>como máximo %1 por segundo</translation>
        </message>
        <message>
            <source>each waits for itself</source>
            <translation>cada una espera por su cuenta</translation>
        </message>
        <message numerus="yes">
            <source>%1 attempts</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 intento</numerusform>
                <numerusform>%1 intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>back-off %1 to %2 s</source>
            <translation>espera de %1 a %2 s</translation>
        </message>
        <message>
            <source>time-out %1 s</source>
            <translation>tiempo límite de %1 s</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>HTTP/2 asked for</source>
            <translation>HTTP/2 solicitado</translation>
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
            <translation>Ejecución síncrona</translation>
        </message>
        <message>
            <source>Concurrent run</source>
            <translation>Ejecución concurrente</translation>
        </message>
        <message>
            <source>Which of the comparison's two runs is shown here</source>
            <translation>Cuál de las dos ejecuciones de la comparación se muestra aquí</translation>
        </message>
        <message>
            <source>Run of the comparison</source>
            <translation>Ejecución de la comparación</translation>
        </message>
    </context>
    <context>
        <name>inflight::SidePanel</name>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Manners</source>
            <translation>Modales</translation>
        </message>
        <message>
            <source>Practice server</source>
            <translation>Servidor de prácticas</translation>
        </message>
    </context>
    <context>
        <name>inflight::SourcePanel</name>
        <message>
            <source>%1 (usual)</source>
            <comment>page size</comment>
            <translation>%1 (habitual)</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Where the records come from</source>
            <translation>De dónde vienen los registros</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Fetch no more pages than this</source>
            <translation>No obtener más páginas que estas</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>To sign in with; forgotten when the window closes</source>
            <translation>Para iniciar sesión; se olvida al cerrar la ventana</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Kept in memory only, and sent to this API alone</source>
            <translation>Solo se guarda en memoria y solo se envía a esta API</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>New API...</source>
            <translation>Nueva API…</translation>
        </message>
        <message>
            <source>Describe any paginated JSON API, try it, save it</source>
            <translation>Describa cualquier API JSON paginada, pruébela y guárdela</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Change the chosen API's description</source>
            <translation>Cambiar la descripción de la API elegida</translation>
        </message>
        <message>
            <source>Records to ask for with each request; 0 or the lowest value is the usual number</source>
            <translation>Registros que se piden en cada petición; 0, el valor más bajo, es el número habitual</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>cualquier dirección</translation>
        </message>
        <message>
            <source>type: practice</source>
            <translation>escriba: practice</translation>
        </message>
    </context>
    <context>
        <name>inflight::SpeedupTab</name>
        <message>
            <source>Ask %1 for everything up to 8 times?</source>
            <translation>¿Pedir todo a %1 hasta 8 veces?</translation>
        </message>
        <message>
            <source>Each cap needs a run of its own, and up to 128 requests are in flight at the same time. Do so only where you may.</source>
            <translation>Cada límite necesita su propia ejecución, y habrá hasta 128 peticiones en curso a la vez. Hágalo solo donde esté permitido.</translation>
        </message>
        <message>
            <source>Stop ends the sweep; what is measured stays.</source>
            <translation>Detener termina la serie; lo medido se conserva.</translation>
        </message>
        <message>
            <source>A sweep fetches everything anew with 1, 2, 4 ... 128 requests at a time and measures each run.</source>
            <translation>Una serie vuelve a obtener todo con 1, 2, 4 ... 128 peticiones a la vez y mide cada ejecución.</translation>
        </message>
        <message>
            <source>It takes about %1 (an estimate).</source>
            <translation>Tarda unos %1 (estimado).</translation>
        </message>
        <message>
            <source>It asks %1 for everything up to 8 times and takes about twice as long as one at a time (an estimate).</source>
            <translation>Pide todo a %1 hasta 8 veces y tarda más o menos el doble que de una en una (estimado).</translation>
        </message>
        <message>
            <source>Measure speed-up</source>
            <translation>Medir la aceleración</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>medido</translation>
        </message>
        <message>
            <source>ideal</source>
            <translation>ideal</translation>
        </message>
        <message>
            <source>knee at %1</source>
            <translation>codo en %1</translation>
        </message>
        <message>
            <source>Speed-up over requests at a time</source>
            <translation>Aceleración según peticiones a la vez</translation>
        </message>
        <message>
            <source>%1 at a time: %2x</source>
            <translation>%1 a la vez: %2x</translation>
        </message>
        <message>
            <source>Chart of speed-up over requests at a time</source>
            <translation>Gráfico de la aceleración según las peticiones a la vez</translation>
        </message>
        <message>
            <source>How much faster do more requests at a time make it, and when does it stop helping?</source>
            <translation>¿Cuánto más rápido resulta hacer más peticiones a la vez, y cuándo deja de ayudar?</translation>
        </message>
    </context>
    <context>
        <name>inflight::StatusStrip</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>%1/%2 pages</source>
            <translation>%1/%2 páginas</translation>
        </message>
        <message numerus="yes">
            <source>%1 pages</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 página</numerusform>
                <numerusform>%1 páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 records</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 registro</numerusform>
                <numerusform>%1 registros</numerusform>
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
                <numerusform>%1 fallida</numerusform>
                <numerusform>%1 fallidas</numerusform>
            </translation>
        </message>
        <message>
            <source>server asks to wait %1</source>
            <translation>el servidor pide esperar %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>quedan unos %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>%1 en espera</numerusform>
                <numerusform>%1 en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>(page %1, attempt %2 of %3, in %4)</source>
            <translation>(página %1, intento %2 de %3, en %4)</translation>
        </message>
        <message>
            <source>%1 of %2 in flight</source>
            <translation>%1 de %2 en curso</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many are in flight, and why no more</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(next in %1)</source>
            <translation>(el siguiente en %1)</translation>
        </message>
    </context>
    <context>
        <name>inflight::SummaryLine</name>
        <message>
            <source>List...</source>
            <translation>Lista…</translation>
        </message>
        <message>
            <source>All failed pages with their reasons</source>
            <translation>Todas las páginas fallidas con sus motivos</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
    </context>
    <context>
        <name>inflight::SweepWords</name>
        <message>
            <source>The run one at a time did not bring every page: there is nothing to relate the others to.</source>
            <translation>La ejecución de una en una no trajo todas las páginas: falta con qué comparar las demás.</translation>
        </message>
        <message>
            <source>There is one page only: nothing to fetch at the same time.</source>
            <translation>Solo hay una página: no hay nada que obtener a la vez.</translation>
        </message>
        <message>
            <source>Fewer than three caps were measured: too few to see a knee.</source>
            <translation>Se midieron menos de tres límites: muy pocos para ver un codo.</translation>
        </message>
        <message>
            <source>More at a time is no faster here: %1x at best, measured.</source>
            <translation>Pedir más a la vez no es más rápido aquí: %1x como mucho, medido.</translation>
        </message>
        <message>
            <source>No knee found up to %1 at a time: there it is %2x faster than one at a time, measured.</source>
            <translation>Sin codo hasta %1 a la vez: ahí es %2 veces más rápido que de una en una, medido.</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys nothing here: %2x faster than one at a time, measured.</source>
            <translation>A partir de %1 a la vez, más concurrencia no aporta nada aquí: %2 veces más rápido que de una en una, medido.</translation>
        </message>
        <message numerus="yes">
            <source>Higher caps could not differ: there are only %1 pages.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Límites más altos no cambiarían nada: solo hay %1 página.</numerusform>
                <numerusform>Límites más altos no cambiarían nada: solo hay %1 páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sweep, step 1: one request at a time.</source>
            <translation>Serie, paso 1: una petición a la vez.</translation>
        </message>
        <message>
            <source>Sweep, step %1 of %2: %3 at a time.</source>
            <translation>Serie, paso %1 de %2: %3 a la vez.</translation>
        </message>
        <message>
            <source>The highest speed-up is %1x, at %2.</source>
            <translation>La mayor aceleración es %1x, con %2.</translation>
        </message>
        <message>
            <source>The sweep did not go to its end; what it measured stays.</source>
            <translation>La serie no llegó al final; lo medido se conserva.</translation>
        </message>
        <message>
            <source>fitted: Amdahl's law, sigma = %1</source>
            <translation>ajuste: ley de Amdahl, sigma = %1</translation>
        </message>
        <message>
            <source>fitted: Universal Scalability Law, sigma = %1, kappa = %2</source>
            <translation>ajuste: ley universal de escalabilidad, sigma = %1, kappa = %2</translation>
        </message>
        <message>
            <source>More at a time buys next to nothing here: %1x at best, measured. The server limits the rate.</source>
            <translation>Pedir más a la vez no aporta casi nada aquí: %1x como mucho, medido. El servidor limita la tasa.</translation>
        </message>
        <message>
            <source>Past %1 at a time more concurrency buys next to nothing here, since the server limits the rate: %2x faster than one at a time, measured.</source>
            <translation>A partir de %1 a la vez, más concurrencia no aporta casi nada aquí, pues el servidor limita la tasa: %2 veces más rápido que de una en una, medido.</translation>
        </message>
        <message numerus="yes">
            <source>From %1 at a time on, the server asked to slow down (429), %2 times in all.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Desde %1 a la vez, el servidor pidió ir más despacio (429), una vez en total.</numerusform>
                <numerusform>Desde %1 a la vez, el servidor pidió ir más despacio (429), %2 veces en total.</numerusform>
            </translation>
        </message>
        <message>
            <source>The fitted curve is up to %1 away from what was measured.</source>
            <translation>La curva ajustada se aparta hasta un %1 de lo medido.</translation>
        </message>
        <message numerus="yes">
            <source>Measured with %1 pages, once for each cap: %2.</source>
            <comment>numerus</comment>
            <translation>
                <numerusform>Medido con %1 página, una vez por cada límite: %2.</numerusform>
                <numerusform>Medido con %1 páginas, una vez por cada límite: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Measured with other settings than now: %1</source>
            <translation>Medido con ajustes distintos de los actuales: %1</translation>
        </message>
        <message>
            <source>What is set now differs from that.</source>
            <translation>Los ajustes actuales son distintos.</translation>
        </message>
        <message>
            <source>Set now: %1.</source>
            <translation>Ajustes actuales: %1.</translation>
        </message>
        <message>
            <source>sigma: the share of the work that must be done one after another (G. M. Amdahl, AFIPS 1967).</source>
            <translation>sigma: la parte del trabajo que debe hacerse una cosa tras otra (G. M. Amdahl, AFIPS 1967).</translation>
        </message>
        <message>
            <source>sigma: the share that must be done one after another; kappa: what every two requests cost each other (N. J. Gunther, "Guerrilla Capacity Planning", 2007, chapter 4).</source>
            <translation>sigma: la parte que debe hacerse una cosa tras otra; kappa: lo que cada dos peticiones se cuestan entre sí (N. J. Gunther, «Guerrilla Capacity Planning», 2007, capítulo 4).</translation>
        </message>
        <message>
            <source>Knee: the smallest cap that reaches %1 of the highest speed-up measured (Inflight's own rule).</source>
            <translation>Codo: el límite más pequeño que alcanza el %1 de la mayor aceleración medida (regla propia de Inflight).</translation>
        </message>
        <message>
            <source>Left out, because they did not bring every page: %1 at a time.</source>
            <translation>Omitido, porque no trajeron todas las páginas: %1 a la vez.</translation>
        </message>
    </context>
</TS>
