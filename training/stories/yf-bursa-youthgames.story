@story yf-bursa-youthgames
@topic The Mediterranean Youth Games in Bursa: opening, a stomach bug in the village, medals and the bill
@subject G = Mediterranean Youth Games | the Games | Bursa 2035 | Games
@subject O = Organising committee | organisers | the committee | BURSA35
@subject V = Athletes' village | the village
@subject I = Italy | Italians | Italian team
@subject T = Türkiye | Turkey | the hosts | Turkish team
@subject F = France | the French
@subject E = Egypt | Egyptians
@subject D = Defne Karaoğlan | Karaoğlan | the swimmer
@subject L = Timsah Arena | the stadium | the arena
@subject M = Municipality of Bursa | Bursa | the city | the mayor
@subject H = Provincial health directorate | health directorate | doctors
@subject N = Norovirus outbreak | the bug | the outbreak
@fact ath = 3260 | other | G | athletes | July 2035 | constant
@fact girls = 1565 | other | G | female athletes | July 2035 | constant
@fact boys = 1695 | other | G | male athletes | July 2035 | constant
@fact gpc = 48 | other | G | share of female athletes | July 2035 | constant
@fact nat = 26 | other | G | nations | July 2035 | constant
@fact spo = 24 | other | G | sports | July 2035 | constant
@fact ev = 231 | other | G | gold medals to be won | July 2035 | constant
@fact vol = 8400 | other | O | volunteers | July 2035 | constant
@fact voln = 11000 | other | O | volunteers wanted | 2034 | plan
@fact open = 41600 | crowd | L | spectators at the opening | 6 July 2035 | snapshot
@fact cap = 43300 | crowd | L | seats | - | constant
@fact clos = 37900 | crowd | L | spectators at the closing | 15 July 2035 | snapshot
@fact tix = 412000 | other | O | tickets sold | 15 July 2035 | cumulative
@fact tix1 = 265000 | other | O | tickets sold | 6 July 2035 | cumulative
@fact ticp = 515000 | other | O | tickets printed | 2035 | constant
@fact tpc = 80 | rate | O | share of the tickets sold | 15 July 2035 | snapshot
@fact bud = 3900000000 | budget | O | lira that the Games cost | July 2035 | snapshot
@fact bud0 = 3000000000 | budget | O | lira that the Games were to cost | 2031 | plan
@fact over = 30 | rate | O | overrun | July 2035 | snapshot
@fact state = 2340000000 | budget | O | lira from the state | July 2035 | snapshot
@fact city = 780000000 | budget | M | lira from the city | July 2035 | snapshot
@fact spon = 780000000 | budget | O | lira from sponsors and tickets | July 2035 | snapshot
@fact beds = 4200 | other | V | beds | July 2035 | constant
@fact flats = 700 | homes | V | flats | July 2035 | constant
@fact soc = 280 | homes | V | flats for young families afterwards | 2036 | plan | pledged
@fact n1 = 48 | cases | N | sick people in the village | 9 July 2035 | cumulative
@fact n2 = 173 | cases | N | sick people in the village | 14 July 2035 | cumulative
@fact na = 121 | cases | N | sick athletes | 14 July 2035 | cumulative
@fact ns = 52 | cases | N | sick staff and coaches | 14 July 2035 | cumulative
@fact nq = 36 | other | N | athletes kept in single rooms | 10 July 2035 | snapshot
@fact nw = 29 | other | N | athletes who missed an event | 14 July 2035 | cumulative
@fact kit = 3 | other | H | kitchens closed | 10 July 2035 | snapshot
@fact meals = 16500 | other | V | meals a day | July 2035 | constant
@fact ig = 43 | other | I | gold medals | final | cumulative
@fact is = 39 | other | I | silver medals | final | cumulative
@fact ib = 46 | other | I | bronze medals | final | cumulative
@fact it = 128 | other | I | medals in all | final | cumulative
@fact ig1 = 18 | other | I | gold medals | 10 July 2035 | cumulative
@fact tg = 41 | other | T | gold medals | final | cumulative
@fact tt = 137 | other | T | medals in all | final | cumulative
@fact tg1 = 21 | other | T | gold medals | 10 July 2035 | cumulative
@fact tt22 = 96 | other | T | medals in all | 2031 Games | constant
@fact fg = 29 | other | F | gold medals | final | cumulative
@fact eg = 17 | other | E | gold medals | final | cumulative
@fact dg = 5 | other | D | gold medals | final | cumulative
@fact dr = 3 | other | D | Games records | final | cumulative
@fact dage = 16 | age | D | age | - | snapshot
@fact dop = 2 | other | O | positive tests | 15 July 2035 | cumulative
@fact dopt = 610 | other | O | doping tests | 15 July 2035 | cumulative
@fact heat = 39 | temperature | M | degrees in the shade | 8 July 2035 | snapshot
@trap tg tt :: gold and all medals
@trap ig ig1 :: the middle and the end
@trap n1 n2 :: the outbreak grew
@trap na ns :: athletes and others
@trap nq nw :: in single rooms and missing an event
@trap open clos :: two ceremonies
@trap tix tix1 :: two moments
@trap bud bud0 :: bill and plan
@trap city spon :: two sums of 780 million
@trap vol voln :: came and wanted
@rel sum ath = girls + boys
@rel share gpc = girls / ath
@rel change over = bud0 -> bud
@rel sum bud = state + city + spon
@rel sum it = ig + is + ib
@rel sum n2 = na + ns
@rel share tpc = tix / ticp
@race golds = ig tg fg eg
@race golds-mid = ig1 tg1

@doc bursa35-release | press release | 2035-07-06
Good evening, Mediterranean! Bursa 2035 is open

Before {41,600|open|t=this evening} spectators in the Timsah Arena, {3,260|ath} athletes from {26|nat} nations this evening marched into the Mediterranean Youth Games. Never were the teams more balanced: {1,565|girls} young women and {1,695|boys} young men, a female share of {48%|gpc}.

Until 15 July {231|ev} gold medals will be awarded in {24|spo} sports. {8,400|vol} volunteers are on hand in {14|-} languages.

The athletes' village in Nilüfer offers {4,200|beds} beds in {700|flats} flats, of which {280|soc|t=from 2036} will go to young families from 2036. Its kitchens turn out {16,500|meals} meals each day.

{265,000|tix1|t=to date} tickets have been sold to date. Day passes from {60|-} lira at all BursaKart machines.

Emergency number: 112. Lost children: tent {3|-}.

@doc ana-wire | wire agency | 2035-07-10
Games-Stomach bug spreads in Bursa village as Turkey lead at half-way

BURSA, Turkey, July 10 (ANA) - A norovirus has struck the athletes' village at the Mediterranean Youth Games, with {48|n1|t=by Monday night} people sick by Monday night and {36|nq|t=on Tuesday} athletes in single rooms on Tuesday, the health directorate said.

{Three|kit} kitchens have been closed. The bug is thought to have come in with a shipment of berries.

In the arena, Turkey drew ahead of Italy, {21|tg1|t=on Tuesday} gold medals to {18|ig1|^}, after Defne Karaoğlan, {16|dage}, won her third title in the pool. She trains every day at {5|-} a.m. before school in Gemlik.

Heat has been the other opponent. It was {39|heat|t=on Sunday} degrees in the shade on Sunday and the road race was cut to {60|-} km.

Organisers say {nothing|-} will be postponed. There are {3,260|ath} competitors in the city for the {10|-}-day event, which ends on July 15.

@doc gazzetta-sport | sports daily | 2035-07-16
Italia prima, per due ori

By our correspondent Loredana Bassignana

BURSA. It came down to the sailing, as these things do. At four in the afternoon Turkey had {41|tg} golds and so had we. At five the two girls from Trieste were past the buoy and it was {43|ig}. With {39|is} silvers and {46|ib} bronzes the Italian team leaves with {128|it}.

The hosts will say that theirs is the bigger pile: {137|tt} medals of all metals, {41|-} more than the {96|tt22|t=in Tunis four years ago} they took home in Tunis four years ago. True. But tables are read from the left. France ({29|fg}) and Egypt ({17|eg}) follow at a distance.

The star nonetheless was Turkish. Karaoğlan won {six|!dg} golds and broke {three|dr} Games records. She's {16|dage}. {Sixteen|dage}!

A word on the village. Of ours, {nine|-} fell ill. In all, we are told, {173|n2} did, {121|na} of them athletes, and {29|nw} youngsters saw their event from a bed. Organisers handed out rice.

Results: pages {30|-}-{33|-}. Mercato: Torino bid €{22|-} million

@doc olay-local | local newspaper | 2035-07-17
What the Games left in our pocket

Fine, we came second. What did it cost?

{3.9 billion|bud} lira, said the committee's treasurer yesterday. In 2031, when the bid was handed in, {3 billion|bud0|t=In 2031} had been the figure; the difference is {30 per cent|over}. The state covers {2.34 billion|state}. The city is in for {780 million|city}, and precisely as much again, {780 million|spon}, came from sponsors and at the ticket windows.

About those windows. {412,000|tix} tickets were sold of {515,000|ticp} printed: {four-fifths|tpc|v=80}. At the closing on Sunday there were {37,900|clos|t=on Sunday} people, against {42,600|!open|t=on the first night} on the first night.

Not everyone was paid. Of the {11,000|voln} volunteers called for, {8,400|vol} came, and a good many are still waiting for the {150|-} lira of bus fare.

What stays: a pool, a velodrome with a leaking roof, and flats. The mayor has vowed to hand over {280|soc|by=The mayor} of {700|flats} to young families. The first keys are due in {March|-}.

Namaz: {04.02|-} · Nöbetçi eczane: Setbaşı

@doc health-report | health directorate bulletin | 2035-07-15
Bursa Provincial Health Directorate — Gastroenteritis in the athletes' village: final report of the Games period

As of 14 July, {173|n2|t=As of 14 July} cases have been confirmed or are probable: {121|na} athletes and {62|!ns} members of staff or coaches. At the time of the first report, on the 9th, the number was {48|n1|t=on the 9th}.

No one needed hospital care for more than {one|-} night. {29|nw} athletes were unable to take part in at least one event.

{Three|kit|t=on the 10th} of the village's kitchens were closed on the 10th and re-opened on the 12th after disinfection. Output was maintained at {16,500|meals} meals per day by the army's field kitchens.

Source: frozen raspberries, lot {L2207|-}, recalled.

We thank the {36|nq} athletes who accepted isolation on the first evening for their good sense.

Doping control is not in the competence of this directorate.

@doc north-shore-column | sports column, English-language weekly | 2035-07-20
Second is a place

By Alistair Güngör

I'd like to defend the silver medal of nations. Turkey won more of everything, {137|tt} against Italy's {118|!it}, and still finished behind, since {two|-} girls in a dinghy caught a puff of wind that Turkish boats didn't. {Forty-one|tg} to {forty-three|ig}. Who cares?

The committee did. It had promised the ministry the top of the table, or so a man with a lanyard told me, in return for its {2.34 billion|state}. For that you expect a puff of wind.

I prefer other numbers. {Forty-eight|gpc} in a hundred competitors were girls. Of {610|dopt} doping tests only {two|dop} came back positive. And a {16|dage}-year-old from a town of olives won {five|dg} times and asked in the press room whether she could go and see the elephants.

There was the bug, there was the heat, {39|heat} degrees one day, and there was the opening, when the arena, built for {43,300|cap}, was nearly full and all {26|nat} flags came in the wrong order. Splendid.

The author umpires table tennis. He can be reached at the café.
