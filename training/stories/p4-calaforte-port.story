@story p4-calaforte-port
@topic Container traffic and dredging at an Italian transshipment port, third quarter 2030
@subject P = Port of Calaforte | Calaforte | the port | the terminal | the Calabrian port
@subject A = Port Authority of the Southern Ionian | the Port Authority | the authority | AdSP
@subject M = Mediterranean Box Terminals | MBT | the operator
@subject R = Port of Sant'Elmo | Sant'Elmo | the rival across the strait
@subject D = Dredging of the Levante basin | the dredging | the deepening | the contract
@subject C = Court of Auditors | the auditors | the magistrates
@fact q3 = 984000 | other | P | containers handled in twenty-foot units | third quarter 2030 | cumulative
@fact q3p = 911000 | other | P | containers handled in twenty-foot units | third quarter 2029 | cumulative
@fact qg = 8.0 | rate | P | growth of containers handled on the year before | third quarter 2030 | snapshot
@fact n9 = 2870000 | other | P | containers handled in twenty-foot units | January to September 2030 | cumulative
@fact n9p = 2790000 | other | P | containers handled in twenty-foot units | January to September 2029 | cumulative
@fact jl = 346000 | other | P | containers handled in twenty-foot units | July 2030 | cumulative
@fact au = 331000 | other | P | containers handled in twenty-foot units | August 2030 | cumulative
@fact se = 307000 | other | P | containers handled in twenty-foot units | September 2030 | cumulative
@fact yf = 3800000 | other | P | containers handled in twenty-foot units | forecast for 2030 | plan | projected
@fact yp = 3690000 | other | P | containers handled in twenty-foot units | 2029 | cumulative
@fact rq = 742000 | other | R | containers handled in twenty-foot units | third quarter 2030 | cumulative
@fact rw = 41 | other | P | trains a week | September 2030 | snapshot
@fact rt = 60 | other | P | trains a week | promise for 2031 | plan | pledged
@fact mv = 128000000 | revenue | M | nine-month revenue in euros | January to September 2030 | cumulative
@fact mvp = 119000000 | revenue | M | nine-month revenue in euros | January to September 2029 | cumulative
@fact me = 31600000 | profit | M | nine-month operating profit in euros | January to September 2030 | cumulative
@fact dk = 86000000 | budget | D | cost of the works in euros | contract of 2028 | plan
@fact dk2 = 113000000 | budget | D | cost of the works in euros | September 2030 | plan | projected
@fact ds = 64000000 | spending | D | money paid in euros | September 2030 | cumulative
@fact dd = 18 | distance | D | depth in metres to be reached | - | plan
@fact dn = 16.2 | distance | P | depth in metres | October 2030 | snapshot
@fact de = 2030-12-31 | date | D | day of completion | contract of 2028 | plan
@fact de2 = 2032-02-28 | date | D | day of completion | September 2030 | plan
@fact wk = 1490 | jobs | M | dockers employed | September 2030 | snapshot
@fact wkp = 1410 | jobs | M | dockers employed | September 2029 | snapshot
@fact ho = 2200 | other | M | hours of strike in the quarter | third quarter 2030 | cumulative
@fact wkd = 80 | jobs | M | rise in dockers over the year | September 2030 | constant
@rel diff wkd = wk - wkp
@rel sum q3 = jl + au + se
@rel change qg = q3p -> q3
@trap q3 n9 :: a quarter and nine months
@trap n9 yf :: nine months and the year
@trap q3 rq :: two ports
@trap dk dk2 :: contract and present cost
@trap yp yf :: last year's total and the forecast
@race straits = q3 rq

@doc a-shipping | shipping daily | 2030-10-16
Calaforte back to growth with {984,000|q3} teu in Q3

The terminal of Calaforte moved {984,000|q3} teu in the third quarter, {8.0%|qg} more than the {911,000|q3p|t=in the same period of 2029} handled in the same period of 2029, according to figures released by the Port Authority of the Southern Ionian.

July was the best month, with {346,000|jl|t=July} teu, followed by August with {331,000|au|t=August} and September with {307,000|se|t=September}, when a strike by lashers closed four berths.

Thanks to the summer the nine-month balance has turned positive: {2.87 million|n9} teu, compared with {2.79 million|n9p|t=a year ago} a year ago. The authority confirms its forecast of {3.8 million|yf|by=The authority|t=for the full year} for the full year; 2029 closed at {3.69 million|yp|t=2029}.

Sant'Elmo, the rival across the strait, reported {742,000|rq} teu for the same quarter.

Operator MBT's revenue for the nine months amounted to {128 million|mv} euros ({119 million|mvp|t=a year earlier} a year earlier), with an operating profit of {31.6 million|me}.

@doc b-daily | regional daily | 2030-10-17
The port runs, the dredger stands still

by Immacolata Sgambelluri

The ships are getting bigger and the sea is not getting deeper. In the Levante basin the soundings give {16.2|dn} metres. They should give {18|dd}, and by {31 December|de}, if the contract signed two years ago were worth its stamps.

It is not. The works, stopped twice over mercury in the sediment, will end on {28 February 2032|de2|by=the authority}, the authority admits. The expense goes from {86 million|dk} to {113 million|dk2|t=now} euros, of which {71 million|!ds|t=to date} has been disbursed to date.

And yet Calaforte has had a summer to frame. Between July and September it handled {984 thousand|q3} containers (in twenty-foot equivalents, for the sticklers). The neighbours in Sant'Elmo stopped at {742|rq|x=1000} thousand.

There is work too: {1,490|wk|t=now} dockers on MBT's books now, {eighty|wkd} more than last autumn. "Precarious until New Year," corrects the union's Rocco Morabello, who in the quarter called {2,200|ho} hours of strike.

Trains: {41|rw} leave each week for the north. They told us {60|rt|by=They}.

Ferries: Villa–Messina every 40 minutes, delays 15.

@doc c-wire | news agency | 2030-10-16
ITALY-PORTS

REGGIO CALABRIA, Oct 16 - Container traffic at the Calabrian port of Calaforte hit {2.87 million|n9|t=January to September} twenty-foot equivalent units from January to September, the Port Authority said on Wednesday.

Third-quarter volumes rose to {957,000|!q3}. The terminal operator, MBT, said it had earned {31.6 million|me|by=MBT} euros before interest and tax on sales of {128 million|mv|by=MBT} during the nine months.

The port expects {3.8 million|yf|by=The port|t=this year} units this year, against {3.69 million|yp|t=in 2029} in 2029.

The Authority's president, Fabrizio Zinnato, told reporters that the deepening of the basin to {18|dd} metres would be ready on {28 February 2032|de2|by=The Authority's president, Fabrizio Zinnato}, fourteen months behind schedule, and that MBT had pledged {60|rt|by=MBT|t=by the end of next year} weekly trains by the end of next year.

@doc d-column | weekly magazine | 2030-10-25
Depths

Whoever wants to understand the South should read the Court of Auditors' report on a hole in the sea.

A hole {18|dd} metres deep, ordered in 2028 for {86|dk|x=1000000} million. Today we are at {16.2|dn|t=Today}. {Sixty-four million|ds|by=the report|t=up to September}, says the report, have been paid up to September; the auditors now expect {113 million|dk2|by=the auditors} altogether and are too polite to write "for now".

Meanwhile the cranes never stop. Last year the port lifted {3.69 million|yp|t=Last year} boxes, and the president speaks of {4.2 million|!yf|by=the president|t=by Christmas} by Christmas. Since the summer quarter gave him {984,000|q3}, {eight percent|qg} above the summer of 2029, one can forgive the euphoria.

Whose euphoria, though? Last autumn MBT had {1,410|wkp|t=Last autumn} dockers, today {1,490|wk|t=today}. Each of them moves twice what his father moved. Of the {60|rt} trains that were to carry some of it to people who live here, {41|rw} exist; they do not stop before Bologna.
