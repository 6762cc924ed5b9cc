@story u4-nyirseg-battery
@topic Opening of a Korean battery-cell plant in north-east Hungary
@subject P = the Nyírtelek battery plant | Daeyoung Cell Hungary | the plant | the factory | Daeyoung | the investor
@subject G = Hungarian government | the government | the state | the foreign ministry
@subject T = Nyírtelek council | the town | Nyírtelek | the council
@subject C = Clean Wells movement | the movement | protesters | the protest
@subject PO = Szabolcs county police | police
@subject U = Chemical Workers' Federation | the federation
@fact cost = 560000000000 | budget | P | cost of the plant in forints | 2029-09-14 | constant
@fact coste = 1400000000 | budget | P | cost of the plant in euros | 2029-09-14 | constant
@fact sub = 78000000000 | spending | G | subsidy in forints | 2029-09-14 | constant
@fact subp = 13.9 | other | G | subsidy as a share of the cost | 2029-09-14 | constant
@fact now = 840 | jobs | P | people employed | 2029-09-14 | snapshot
@fact full = 2300 | jobs | P | people employed at full output | 2032 | plan | projected
@fact gw = 310 | jobs | P | workers from abroad | 2029-09-14 | snapshot
@fact loc = 530 | jobs | P | workers from Hungary | 2029-09-14 | snapshot
@fact c1 = 12 | other | P | yearly capacity in gigawatt hours | 2029-09-14 | snapshot
@fact c2 = 32 | other | P | yearly capacity in gigawatt hours | 2032 | plan | projected
@fact cars = 400000 | other | P | cars a year that the cells would supply | 2032 | plan | projected
@fact wat = 6400 | other | P | cubic metres of water used a day | at full output | plan | projected
@fact perm = 8100 | other | P | cubic metres of water a day allowed | - | constant | threshold
@fact cp = 1500 | crowd | PO | people at the protest | 2029-09-14 | snapshot
@fact co = 4000 | crowd | C | people at the protest | 2029-09-14 | snapshot
@fact tax = 4200000000 | revenue | T | local business tax expected a year in forints | from 2031 | plan | projected
@fact area = 118 | area | P | hectares of the site | - | constant
@fact mon = 26 | duration | P | months of building | 2029-09-14 | constant
@fact houses = 47 | homes | T | houses within 500 metres of the fence | - | constant
@fact pay = 585000 | price | P | gross monthly wage of an operator in forints | 2029-09-14 | constant
@fact reg = 512000 | price | U | average gross monthly wage in the county in forints | 2029 | snapshot
@fact clk = 11:00 | clock | P | hour of the opening ceremony | 2029-09-14 | constant
@fact held = 9 | arrests | PO | people held at the protest | 2029-09-14 | snapshot
@rel sum now = gw + loc
@rel share subp = sub / cost
@trap now full :: jobs today and when all lines run
@trap c1 c2 :: first stage and full capacity
@trap wat perm :: water planned and water allowed
@trap cp co :: police and organisers count differently
@trap cost coste :: forints and euros
@trap pay reg :: the plant's wage and the county's

@doc a-mti-wire | wire agency | 2029-09-14
Daeyoung opens {HUF 560 billion|cost} cell plant at Nyírtelek

NYÍRTELEK — South Korea's Daeyoung on Friday inaugurated its first European battery-cell plant, a {560 billion|cost} forint ({EUR 1.4 billion|coste}) investment for which the government gave {78 billion|sub|by=the foreign minister} forints, or {13.9 percent|subp}, the foreign minister said.

At present {840|now|t=At present} people work there, and by 2032 there will be {2,300|full|t=by 2032}, he told the ceremony, which began at {11 a.m.|clk}

The first stage can turn out cells with a total capacity of {12|c1|t=first stage} gigawatt hours a year. Upon completion the figure will be {32|c2|t=Upon completion}, sufficient for {400,000|cars|^} electric cars, Daeyoung's European director Ham Seok-jin said.

The site covers {118|area} hectares. Construction took {26|mon} months.

Police put the number of demonstrators outside at {1,500|cp|by=Police}. {Nine|held} were detained.

@doc b-critical-site | news site | 2029-09-14
{Four thousand|co} people told the minister what to do with his ribbon

Text: Dorottya Kelemen-Rácz. Photos: Áron Bíró (24 pictures in the gallery)

The Clean Wells movement had reckoned on a few hundred. It counted {4,000|co|by=The Clean Wells movement}. (Police, it will surprise nobody, saw {1,500|cp|by=Police}.) They lined the road from the railway station to the gate with empty demijohns, and whistled through the anthem.

Their quarrel is with what the plant will drink. Its permit runs to {8,100|perm} cubic metres of groundwater a day; Daeyoung says it will need {6,400|wat|by=Daeyoung|t=when all lines run} when all lines run. The whole of Nyírtelek gets by on {1,900|-}.

And with who works in it. Of {840|now} on the payroll, {310|gw|by=a labour agency's list} have come from the Philippines and Kyrgyzstan, a labour agency's list shows. "We were promised {2,300|full|m=pledged} jobs for our sons," said Mrs Gizella Orosz, whose house is one of {47|houses} within half a kilometre of the fence.

The state's gift, {78 billion|sub} forints, is {nearly a fifth|!subp|v=19} of the bill.

Support us: 1% of your tax · account 11709002-20641

@doc c-county-daily | local daily | 2029-09-15
The factory on the sunflower field

Two years and two months after the last sunflowers were cut, machines are running on {130|!area} hectares beside road 36. The line that this newspaper was shown yesterday coats copper foil at sixty metres a minute, and hardly a person is to be seen.

Those who are there earn well by our standards: an operator starts at {585,000|pay} forints gross, when the county's mean is {512,000|reg|by=the Chemical Workers' Federation} according to the Chemical Workers' Federation. Hungarian employees number {530|loc}.

Mayor Béla Szűcs-Ladányi stood a little apart from the dignitaries. He expects {4.2 billion|tax|by=He|t=from 2031} forints a year in business tax from 2031. "That is three times what we have now. For that I can listen to some whistling."

The whistling came from behind a double cordon, where officers led away {nine|held} people who had sat down in front of a bus. The ceremony started as planned at {eleven|clk|v=11}.

The cells made here go to a carmaker in Bavaria; the capacity, for now, is {12|c1|t=for now} GWh.

Subscribe: 2,990 Ft a month. Today's name day: Enikő

@doc d-auto-trade | trade newsletter | 2029-09-17
CELLS | Daeyoung starts in Hungary

Opened Friday: Nyírtelek, near Ukraine's border. Price tag {€1.4bn|coste}. Stage one {12|c1} GWh/yr; end-state {32|c2|t=2032} GWh/yr in 2032, i.e. {400,000|cars} vehicles.

Build time was {26|mon} months, quick by European habits (the Saxon plant of a rival needed {41|-}).

Headcount {840|now}, of which {310|gw} from outside the EU. At full tilt {2,600|!full}.

State aid {HUF 78bn|sub}. Brussels approved it in 2028.

Water: {6,400|wat} m3/day against a licence for {8,100|perm}; the company recycles {two-thirds|-}.

We think utilisation will be the issue. European cell plants ran at 54% last year.

@doc e-korean-daily | foreign newspaper in English | 2029-09-15
Daeyoung ships first cells from Hungary

NYIRTELEK, Hungary — It was a proud day for a company that started in {1988|-} with camera batteries.

Daeyoung's European unit is now able to produce {12|c1} GWh of cells per year at a plant that cost {560 billion|cost} forint, and vice chairman Ham Seok-jin said the plan to reach {32|c2|by=Ham Seok-jin} GWh stood "without change".

The Hungarian government covered {13.9 percent|subp} of the outlay. Local hires account for {530|loc} of the staff, with the balance of {310|gw} supplied by agencies.

A rally by residents worried about wells drew between {1,500|cp} and {4,000|co} people, depending on who counted.

KOSPI 3,214.55 ▲0.61 · Won-euro 1,512
