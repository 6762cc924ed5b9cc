@story sylhet-dengue-beds
@topic Dengue in Bangladesh: capital and districts, day and year, admissions and deaths
@subject B = Bangladesh | the country | nationwide
@subject D = Dhaka | the capital | inside Dhaka
@subject O = outside Dhaka | the districts | the rest of the country
@subject G = DGHS | Directorate General of Health Services | the directorate | the health directorate
@subject M = Mirbari Medical College Hospital | Mirbari hospital | the hospital
@subject C = Dhaka North-East city corporation | city corporation | Mayor Tahmina Sarwar | Sarwar
@fact a = 1648 | cases | B | patients admitted in 24 hours | 2044-09-18 | snapshot
@fact ad = 702 | cases | D | patients admitted in 24 hours | 2044-09-18 | snapshot
@fact ao = 946 | cases | O | patients admitted in 24 hours | 2044-09-18 | snapshot
@fact ap = 1591 | cases | B | patients admitted in 24 hours | 2044-09-17 | snapshot
@fact t = 78420 | cases | B | patients admitted since January | 2044-09-18 | cumulative
@fact td = 31260 | cases | D | patients admitted since January | 2044-09-18 | cumulative
@fact to = 47160 | cases | O | patients admitted since January | 2044-09-18 | cumulative
@fact u = 6315 | cases | B | patients in hospital | 2044-09-18 | snapshot
@fact ud = 2840 | cases | D | patients in hospital | 2044-09-18 | snapshot
@fact uo = 3475 | cases | O | patients in hospital | 2044-09-18 | snapshot
@fact x = 8 | deaths | B | deaths in 24 hours | 2044-09-18 | snapshot
@fact y = 352 | deaths | B | deaths since January | 2044-09-18 | cumulative
@fact yd = 229 | deaths | D | deaths since January | 2044-09-18 | cumulative
@fact yo = 123 | deaths | O | deaths since January | 2044-09-18 | cumulative
@fact ys = 131 | deaths | B | deaths in the month | 2044-09-18 | cumulative
@fact ya = 118 | deaths | B | deaths in the month | 2044-08 | snapshot
@fact l = 54900 | cases | B | patients admitted since January | 2043-09-18 | cumulative
@fact ly = 97 | deaths | B | deaths in the whole year | 2043 | snapshot
@fact bd = 120 | other | M | beds for dengue | 2044-09-18 | snapshot
@fact mp = 286 | cases | M | patients in hospital | 2044-09-18 | snapshot
@fact bp = 200 | other | M | beds for dengue planned | 2044-10 | plan | pledged
@fact hs = 41 | rate | C | houses with larvae, percent | 2044-09 | snapshot
@fact bi = 20 | rate | C | houses with larvae above which the risk is high, percent | - | constant | threshold
@fact sb = 1100000000 | budget | C | taka for mosquito control | 2044/45 | plan
@fact ss = 310000000 | spending | C | taka for mosquito control spent | 2044-09 | cumulative
@fact kt = 50 | price | M | taka for a test | 2044-09 | constant
@fact xb = 80 | other | M | beds for dengue to be added | 2044-10 | plan | pledged
@rel sum bp = bd + xb
@rel sum a = ad + ao
@rel sum t = td + to
@rel sum u = ud + uo
@rel sum y = yd + yo
@trap a t :: a day and the year
@trap t u :: admitted since January and in hospital
@trap ad ud :: admitted in a day and in hospital
@trap y ys :: the year and the month
@trap ys ya :: September so far, August
@trap yd yo :: more die in the capital, more fall ill outside
@trap y ly :: part of this year, all of last
@trap bd bp :: beds now and planned
@trap t l :: two years to the same day

@doc a-agency | national news agency | 2044-09-18
Dengue: {8|x|t=in 24 hours} die, {1,648|a|t=in 24 hours} hospitalised in 24 hours

DHAKA, Sept 18, 2044 (BNS) - {Eight|x|t=in 24 hours till 8am today} more people died of dengue in 24 hours till 8am today, raising the number of fatalities to {352|y|t=this year} this year.

During the same period {1,648|a} patients were hospitalised, {702|ad} of them in Dhaka and {946|ao} outside Dhaka, said a press release of the Directorate General of Health Services (DGHS).

A total of {6,315|u|t=now} patients are now undergoing treatment, including {2,840|ud|^} in the capital.

Since January, {78,420|t|t=Since January} people have been admitted, {31,260|td|^} in Dhaka and {47,160|to|^} elsewhere.

The disease claimed {97|ly|t=in 2043} lives in 2043.

@doc b-daily | English daily, front page | 2044-09-19
September is already deadlier than August

Mahjabin Rouf

The month has eleven days to run and it has already killed more people than the last one did. {131|ys|t=so far in September} have died of dengue so far in September; in the whole of August it was {118|ya|t=in the whole of August}.

Nearly two in three of this year's {352|y|t=this year's} victims, {229|yd|^}, died in the capital, although it has seen fewer of the sick ({31,260|td}) than the districts ({47,160|to}). "They come to us on the fifth day, in shock," said a consultant at Mirbari hospital. Her ward has {120|bd} beds. Yesterday {286|mp|t=Yesterday|s=Her ward} people were lying in it, beside it and under its stairs.

The directorate promises her {80|xb} more beds next month, which would make {200|bp|t=next month}.

By this date last year hospitals had taken in {54,900|l|t=By this date last year}; now it's {78,420|t|t=now}.

MORE NEWS
Onion at Tk 140 a kg | 3 killed as bus falls into ditch in Narail

@doc c-city | Dhaka city website | 2044-09-19
Larvae in {four of ten|~hs|v=40} homes, funds in the bank

A survey by entomologists has found Aedes larvae in {41|hs} percent of houses in the north-east of the city. {Twenty|bi} is enough to call the risk high.

Mayor Tahmina Sarwar has a budget of Tk {110 crore|sb|v=1100000000} to fight them this fiscal year. Her accounts department confirms that Tk {31 crore|ss|t=till last week|by=Her accounts department|v=310000000} was spent till last week, mostly on fuel for fogging machines which residents say they hear but do not see.

"Fogging is for cameras," said Dr Hasibul Karim, who has counted mosquitoes since 2019. "Turn over the bucket."

On Saturday {702|ad|t=On Saturday|s=the capital} people from the capital were sent to a hospital bed. The day's national figure was {1,648|a|t=On Saturday}, against {1,591|ap|t=on Friday} on Friday.

A test at Mirbari costs Tk {50|kt}. Take your ID card.

@doc d-foreign | international broadcaster radio | 2044-09-19
Our correspondent Ravi Subasinghe sends this from Dhaka.

The corridors tell you what the tables don't. There are {2,840|ud|t=this morning} dengue patients in this city's hospitals this morning, and another {3,475|uo|^} in wards from Cox's Bazar to Rangpur, and a drip stand is worth a bribe.

It used to be a disease of Dhaka. Not any more: on Saturday {946|ao|t=on Saturday} of the new cases were recorded elsewhere. Yet death has stayed loyal to the capital. {Two hundred and twenty-nine|yd} people have died here since New Year, and {a hundred and twenty-three|yo|v=123} everywhere else.

Officials say better counting explains part of it. Last year, when {ninety-seven|ly|t=Last year} died in twelve months, nobody counted very well.
