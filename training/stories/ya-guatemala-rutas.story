@story ya-guatemala-rutas
@topic Extortion of bus drivers in Villa Chinautlera, Guatemala: a day of attacks, the strike and the trial of the "Clika del Puente"
@subject A = attacks of 14 March | attacks | day of attacks | bus shootings
@subject C = Clika del Puente | the clique | gang | clika | extortionists
@subject P = PNC | National Civil Police | police | Commissioner Delmi Xiloj
@subject M = Public Ministry | MP | prosecutor Byron Ical | prosecution
@subject D = bus drivers | drivers | pilotos | drivers' association | Doña Chusita
@subject T = high-risk court | court | Judge Ileana Batz | tribunal
@subject G = interior ministry | government | interior minister Fausto Arriola | minister
@subject V = Villa Chinautlera | the municipality | the town
@subject Y = Marlon "Yuca" Tejax | Yuca | Tejax | leader
@subject O = Observatory of Violence | observatory
@fact d1 = 5 | deaths | A | people killed | 2030-03-14 noon | cumulative
@fact d2 = 8 | deaths | A | people killed | 2030-03-15 | cumulative
@fact dd = 4 | deaths | D | drivers killed in the attacks | 2030-03-15 | cumulative
@fact da = 2 | deaths | A | fare collectors killed in the attacks | 2030-03-15 | cumulative
@fact dp = 2 | deaths | A | passengers killed in the attacks | 2030-03-15 | cumulative
@fact inj = 13 | injuries | A | people injured | 2030-03-15 | cumulative
@fact bus = 6 | other | A | buses attacked | 2030-03-14 | constant
@fact bbn = 2 | other | A | buses burned | 2030-03-14 | constant
@fact hrs = 3 | duration | A | hours over which the attacks happened | 2030-03-14 | constant
@fact cas = 97 | other | P | cartridge cases collected | 2030-03-14 | cumulative
@fact ext = 350 | price | C | quetzales a week demanded for each bus | 2029 | constant
@fact ext2 = 500 | price | C | quetzales a week demanded for each bus | 2030-03 | constant
@fact up = 42.9 | rate | C | increase of the demand | 2030-03 | constant
@fact nb = 240 | other | D | buses that pay | 2030 | snapshot
@fact wk = 84000 | revenue | C | quetzales a week from buses | 2029 | cumulative
@fact wk2 = 120000 | revenue | C | quetzales a week asked from buses | 2030-03 | plan
@fact str = 4 | duration | D | days of strike | 2030-03-19 | constant
@fact rid = 62000 | ridership | V | passengers a day | - | snapshot
@fact walk = 11 | distance | V | kilometres that commuters walked | 2030-03-16 | constant
@fact pol = 320 | officers | P | police sent | 2030-03-16 | snapshot
@fact arm = 180 | officers | G | soldiers sent | 2030-03-16 | snapshot
@fact tot = 500 | officers | G | police and soldiers sent | 2030-03-16 | snapshot
@fact ar1 = 7 | arrests | P | people arrested | 2030-03-18 | cumulative
@fact ar2 = 39 | arrests | P | people arrested | 2030-09-02 | cumulative
@fact min = 6 | arrests | P | minors arrested | 2030-09-02 | cumulative
@fact adl = 33 | arrests | P | adults arrested | 2030-09-02 | cumulative
@fact raid = 28 | other | M | searches | 2030-09-02 | cumulative
@fact den29 = 1450 | cases | M | extortion complaints in the department in the year | 2029 | cumulative
@fact den28 = 1160 | cases | M | extortion complaints in the department in the year | 2028 | cumulative
@fact denp = 25 | rate | M | increase in extortion complaints | 2029 | constant
@fact kd29 = 31 | deaths | O | drivers killed in the country in the year | 2029 | cumulative
@fact kd28 = 44 | deaths | O | drivers killed in the country in the year | 2028 | cumulative
@fact kd30 = 12 | deaths | O | drivers killed in the country this year | 2030-03-15 | cumulative
@fact acc = 33 | other | T | accused at the trial | 2031-07 | constant
@fact con = 27 | other | T | people convicted | 2031-11-06 | constant
@fact acq = 6 | other | T | people acquitted | 2031-11-06 | constant
@fact sen = 94 | sentence | Y | years of prison | 2031-11-06 | constant
@fact limp = 50 | sentence | T | years of prison that may be served | - | constant | threshold
@fact seni = 18 | sentence | T | years of prison for the collectors | 2031-11-06 | constant
@fact wit = 71 | other | T | witnesses heard | 2031-11 | constant
@fact prot = 9 | other | T | protected witnesses | 2031-11 | constant
@fact acct = 58 | other | M | bank accounts traced | 2031-02 | constant
@fact mon = 3100000 | other | M | quetzales traced in bank accounts | 2031-02 | constant
@fact age = 27 | age | Y | age of the leader | 2031 | snapshot
@fact cell = 5 | other | Y | phones found in the leader's cell | 2030-09-02 | constant
@fact fund = 2500000 | budget | G | quetzales for drivers' families | 2030 | plan | pledged
@fact fam = 30000 | damages | G | quetzales for each family | 2030-03-20 | plan | pledged
@fact cam = 240 | units_pledged | G | cameras to be put in buses | 2030-12 | plan | pledged
@fact camd = 60 | other | G | cameras put in buses | 2030-12 | cumulative
@fact camp = 25 | other | G | share of the promised cameras put in | 2030-12 | cumulative
@rel sum d2 = dd + da + dp
@rel sum tot = pol + arm
@rel sum ar2 = min + adl
@rel change up = ext -> ext2
@rel product wk = ext * nb
@rel product wk2 = ext2 * nb
@rel change denp = den28 -> den29
@rel sum acc = con + acq
@rel share camp = camd / cam
@trap d1 d2 :: noon and the next day
@trap d2 dd :: all dead and drivers
@trap ext ext2 :: old and new demand
@trap wk wk2 :: taken and asked
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap kd28 kd29 :: two years
@trap kd29 kd30 :: a year and part of one
@trap sen limp :: imposed and possible to serve
@trap nb cam :: buses and cameras
@trap cam camd :: promised and fitted
@trap bus acq :: six buses, six acquitted
@trap da dp :: two collectors, two passengers
@trap fund fam :: the fund and one family's share

@doc a-live | radio network live blog | 2030-03-14
LIVE - Attacks on buses in Villa Chinautlera

12:10 - {Five|d1|t=12:10} dead, says the fire corps. {Six|bus} buses have been fired upon since 8 and {two|bbn} are burning.

11:42 - Route 17: a driver dead at the wheel; passengers jumped from the windows.

11:05 - Commissioner Delmi Xiloj: "They're demanding an increase." She confirms that the clique wants Q{500|ext2} a week per bus.

10:30 - The drivers turn around. No bus goes past the bridge.

09:15 - It began at kilometre {8|-}.

08:20 - First call.

Listen to us on 100.9 FM | WhatsApp 5555-0177 | 2,318 connected

@doc b-wire | wire agency | 2030-03-16
Guatemala sends troops as bus drivers strike over killings

GUATEMALA CITY, March 16 (Austral) - Commuters walked up to {11|<walk} km to work on Saturday as bus drivers in a suburb of the Guatemalan capital refused to drive after gunmen killed {eight|d2|t=by Friday} people by Friday in attacks on buses.

{Four|dd} drivers, {two|da} fare collectors and {two|dp} passengers died, and {13|inj} people were wounded, within about {three|hrs} hours on Thursday.

The government deployed {320|pol} police and {180|arm} soldiers.

Drivers said the gang raised its weekly demand from {350|ext} quetzales to {500|ext2}, or by {43%|up|round}. The suburb's {240|nb} buses carry {62,000|rid} passengers a day.

{Twelve|kd30|t=so far this year} drivers have been murdered in the country so far this year, the Observatory of Violence said, after {31|kd29|t=in 2029} in 2029 and {44|kd28|t=the year before} the year before.

($1 = 7.7 quetzales)

@doc c-tabloid | popular daily | 2030-03-18
THE WIDOWS OF ROUTE 17

"He paid! He always paid!"

Doña Chusita heads the association since they killed the last head. She keeps the notebook. {Three hundred and fifty|ext|t=until February} a week until February, bus by bus. At {240|nb} buses, make it {84,000|wk}, every Friday, in a diaper bag.

With the "increase" they'd take {112,000|!wk2}. "There isn't a route in the world that leaves that."

The police carried off {seven|ar1|t=yesterday} kids yesterday. One wore his school shoes.

They picked up {79|!cas} shells; the neighbours sell them as key rings.

Since the day before yesterday there's a soldier in every third doorway: {five hundred|tot} uniforms in all, counting cops. "And at night?" asks the lady of the tortillas.

CROSSWORD | Comunicaciones 2-2 Xelajú

@doc d-ministry | interior ministry communiqué | 2030-03-20
INTERIOR MINISTRY - AGREEMENT WITH DRIVERS OF VILLA CHINAUTLERA

Minister Fausto Arriola and the drivers' association agree to lift the strike of {four|str} days.

1. A fund of Q{2.5|fund|x=1000000} million for families of murdered drivers; Q{30,000|fam} for each.
2. {240|cam} cameras, one per bus, before December.
3. The {500|tot} members of the PNC and Army will remain {60|-} days.

The Ministry rejects the figure of {30|-} dead that circulates. The deceased are {eight|d2|t=15 March} as of 15 March.

@doc e-investigative | investigative website | 2031-02-10
The treasurer was a grandmother

Ojo de Agua | Investigation | 14 min read

In September the MP made {28|raid} searches and {39|ar2|t=In September} arrests, {33|adl} adults and {six|min} minors. In the cell of Marlon "Yuca" Tejax they found {five|cell} phones and a waffle iron.

We've reconstructed the money. {Fifty-eight|acct} accounts, Q{3.1|mon|x=1000000} million. Most are of women over 60.

Complaints of extortion in the department increased by {a quarter|denp|t=in 2029} in 2029, to {1,540|!den29|t=in 2029}. In 2028 they had been {1,160|den28|t=In 2028}.

And the cameras? Of {240|cam}, {60|camd|t=by December} had been installed by December, {a quarter|camp}. We boarded three: one worked.

Support us: Q50 a month. Team of {7|-}.

@doc f-court | daily newspaper | 2031-11-07
{94|sen} years for 'Yuca'; {27|con} convicted

Prensa de la Villa

Judge Ileana Batz sentenced Marlon Tejax, {27|age}, to {94|sen} years in prison, of which the law lets him serve {50|<limp}.

Of {33|acc} accused, {27|con} were found guilty and {nine|!acq} absolved. Collectors got {18|seni} years each.

The court heard {71|wit} witnesses, {nine|prot} of them under protection. "A driver declared from behind a screen; his hands could be seen and they were driving," said prosecutor Byron Ical.

The ballistics tie {97|cas} casings from March 14 to {11|-} weapons.

The fare rises to Q3.50 on Monday.
