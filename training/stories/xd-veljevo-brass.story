@story xd-veljevo-brass
@topic Attendance and takings of a brass band festival in Serbia
@subject F = Zlatni Rog brass festival | Zlatni Rog | the festival | the organisers
@subject T = Veljevo municipality | Veljevo | the town | the municipality
@subject P = Veljevo police | police
@subject I = Indira Petković | Petković | the director
@fact all = 143500 | crowd | F | visitors over the days | 2019 | cumulative
@fact fr = 31500 | crowd | F | visitors on Friday | 2019 | snapshot
@fact sa = 64000 | crowd | F | visitors on Saturday | 2019 | snapshot
@fact su = 48000 | crowd | F | visitors on Sunday | 2019 | snapshot
@fact ly = 175000 | crowd | F | visitors over the days | 2018 | cumulative
@fact fall = -18 | rate | F | change in visitors on the year | 2019 | cumulative
@fact lost = 31500 | crowd | F | visitors fewer than the year before | 2019 | cumulative
@fact tk = 12400 | other | F | day tickets sold for the arena | 2019 | cumulative
@fact pr = 1500 | price | F | dinars for a day ticket | 2019 | constant
@fact rev = 18600000 | revenue | F | dinars from day tickets | 2019 | cumulative
@fact beer = 9300000 | revenue | F | dinars from stall rents | 2019 | cumulative
@fact spon = 21000000 | revenue | F | dinars from sponsors | 2019 | cumulative
@fact inc = 48900000 | revenue | F | dinars of income | 2019 | cumulative
@fact exp = 52300000 | spending | F | dinars spent | 2019 | cumulative
@fact loss = 3400000 | profit | F | dinars lost | 2019 | cumulative
@fact arr = 17 | arrests | P | people arrested at the festival | 2019 | cumulative
@fact pop = 24500 | other | T | inhabitants | - | constant
@fact peak = 58000 | crowd | P | people in the centre at the peak of Saturday | 2019 | snapshot
@rel sum all = fr + sa + su
@rel diff lost = ly - all
@rel change fall = ly -> all
@rel product rev = tk * pr
@rel sum inc = rev + beer + spon
@rel diff loss = exp - inc
@trap sa peak :: all who came in the day, and those in the centre at one moment
@trap fr lost :: equal by chance

@doc balkan-wire | wire agency | 2019-08-12
Fewer trumpets fans in Veljevo, festival ends in the red

VELJEVO, Serbia - The Zlatni Rog brass festival drew {143,500|all|by=organisers said} visitors over three days, organisers said on Monday, {18 percent|fall|v=-18} fewer than the {175,000|ly|t=last year} of last year.

Income was {48.9 million|inc} dinars: {18.6 million|rev} from tickets, {9.3 million|beer} from stalls and {21 million|spon} from sponsors. Spending of {52.3 million|exp} left a hole of {3.4 million|loss}, which the municipality will fill. Police made {17|arr} arrests.

@doc glas-veljeva | local weekly | 2019-08-15
Rain on Friday, brass on Saturday

Friday's downpour kept all but {31,500|fr|t=Friday's} at home. On Saturday {64,000|sa|t=On Saturday} came, on Sunday {48,000|su|t=on Sunday}; the organisers' sum is {143,500|all|by=the organisers}. At the height of Saturday night the police drone counted {58,000|peak|t=At the height of Saturday night|by=the police drone} people in a centre built for the {24,500|pop|s=Veljevo} souls of Veljevo.

The arena sold {12,400|tk} day tickets at {1,500|pr} dinars, good for {16.8 million|!rev}. Sponsors gave {21 million|spon} and the stall holders {9.3 million|beer}. All in all {48.9 million|inc} came in, and {52.3 million|exp} went out.

Director Indira Petković, 44: "The books are {4.3 million|!loss|by=Indira Petković} short. It is a bad trumpet that stops at the first wrong note."

@doc radio-drina | radio brief | 2019-08-12
From the culture desk

{A hundred and seventy-five thousand|ly|t=last summer|v=175000} last summer, {143,500|all|t=this one} this one: the Golden Horn has lost {31,500|lost} of its guests. Friday was the weak day with {31,500|fr|t=Friday} also, as it happens, then {64,000|sa|t=Saturday} on Saturday and {48,000|su|t=Sunday} on Sunday. The prize went to the Mitić orchestra from Bojnik, with {97|-} points out of {100|-}.
