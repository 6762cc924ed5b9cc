@story zb-remerdange-housing
@topic Housing shortage and a rent law in Remerdange, Luxembourg
@subject L = Luxembourg | the country | the Grand Duchy
@subject R = commune of Remerdange | Remerdange | the commune
@subject M = Housing minister Tessy Wagener-Pinto | Wagener-Pinto | the housing minister
@subject O = Housing Observatory | the observatory
@subject F = Fonds de l'habitat | the public builder | the fund
@subject T = tenants' league | the league
@fact need = 6200 | homes | O | homes needed a year | 2033 | constant
@fact built = 2710 | homes | L | homes built in the year | 2032 | cumulative
@fact builtp = 3840 | homes | L | homes built in the year | 2029 | cumulative
@fact fall = 29.4 | rate | L | fall of homes built in three years, in percent | 2032 | constant
@fact price = 8640 | price | L | euros a square metre for a flat | 2033-Q1 | snapshot
@fact pricep = 8950 | price | L | euros a square metre for a flat | 2032-Q1 | snapshot
@fact new = 9710 | price | L | euros a square metre for a new flat | 2033-Q1 | snapshot
@fact rent = 31.2 | price | R | euros a square metre of rent asked | 2033-Q1 | snapshot
@fact cap = 5 | rate | M | highest yearly rent as a share of the capital invested, in percent | 2033 | constant | threshold
@fact capn = 3.5 | rate | M | highest yearly rent as a share of the capital invested proposed, in percent | 2034 | plan | pledged
@fact wait = 5480 | waiting | F | households on the waiting list | 2033-04 | snapshot
@fact waitr = 214 | waiting | R | households on the waiting list | 2033-04 | snapshot
@fact soc = 2350 | homes | F | flats let | 2033-04 | snapshot
@fact proj = 148 | homes | R | flats planned on the old brewery | 2033 | plan
@fact projs = 60 | homes | R | flats planned at a controlled rent | 2033 | plan
@fact half = 228000 | other | L | cross-border commuters | 2033 | snapshot
@fact land = 82 | other | O | share of building land in private hands, in percent | 2032 | constant
@fact obj = 341 | cases | R | objections to the plan | 2033-05-02 | constant
@fact owner = 11 | other | R | owners of two-thirds of the building land | 2032 | constant
@fact emp = 1600 | jobs | - | building workers dismissed | 2032 | cumulative
@fact vat = 3 | rate | M | reduced tax on new homes, in percent | 2033 | constant
@rel change fall = builtp -> built
@fact pf = 3.46 | rate | L | fall of the price of a flat over a year, in percent | 2033-Q1 | constant
@fact wr = 2.33 | other | F | waiting households for each flat let | 2033-04 | snapshot
@fact psh = 2.39 | other | R | flats planned as a share of the homes needed, in percent | 2033 | constant
@rel change pf = pricep -> price
@rel share psh = proj / need
@trap need built :: needed against built
@trap pricep price :: a year apart
@trap price new :: all flats against new ones
@trap wait waitr :: country against commune
@trap cap capn :: law against bill
@trap proj projs :: all against controlled rent
@trap wait soc :: waiting against let

@doc a-daily | national daily, English edition | 2033-05-03
{341|obj} objections to {148|proj} flats: Remerdange and its brewery

Cathy Lanners-Oliveira

At the deadline on Monday there lay {341|obj|t=At the deadline on Monday} objections on the burgomaster's desk. They're aimed at a plan for {148|proj} flats on the site of the old brewery in Remerdange, {60|projs} of which would be let at a controlled rent.

The commune has {214|waitr|t=this spring} households on its list this spring. In the whole country {5,480|wait|t=in April|by=the Fonds de l'habitat} were waiting in April for one of the {2,350|soc} flats that the Fonds de l'habitat lets.

"I'm not against flats. I'm against these," says Jos Theisen, whose garden ends where they'd begin.

What's asked for on the market here comes to {31.20|rent} euros a square metre; per month, one has to add, for foreign readers.

{Eleven|owner} owners hold two-thirds of the building land.

@doc b-wire | news agency | 2033-04-20
Luxembourg built fewest homes in a decade

LUXEMBOURG (Moselle Press) - {2,710|built|t=last year} homes were completed in Luxembourg last year, the Housing Observatory said on Wednesday. The country needs {6,200|need|by=The observatory} a year. In 2029 it'd been {3,840|builtp|t=In 2029}.

Flats cost {8,640|price|t=in the first quarter} euros per square metre in the first quarter, {3.5 percent|~pf} less than the {8,950|pricep|t=a year before} of a year before. New ones were at {9,710|new|t=in the first quarter}.

{1,600|emp|t=last year} building workers lost their jobs last year. The observatory says that {82 percent|land} of building land is in private hands.

Housing minister Tessy Wagener-Pinto ruled out a return of the reduced {3 percent|vat|m=denied} tax for investors.

@doc c-portal | news portal for expats | 2033-05-11
New rent bill: what would change for you?

#housing, 4 min. 57 comments

Landlords may at present charge {5%|cap|t=at present} a year of what they've invested. Under a bill tabled on Tuesday by the housing minister it'd be {3.5%|capn}. An example: flat bought for {800,000|-} euros; from {3,333|-} a month to {2,333|-}.

Will it help? The tenants' league says yes. Owners say they'll sell. Prices are already falling, from {9,850|!pricep|t=in early 2032} in early 2032 to {8,640|price|t=now} a square metre now.

A third of those who keep the country running don't live in it: {282,000|!half} people cross the border each morning.

The queue for a social flat is at {5,480|wait} households, more than {twice|>wr|v=2} the number of flats there are.

Vote: would you move to Trier? Yes 61%.

@doc d-column | weekly column | 2033-05-14
The brewery, continued

My grandfather delivered for it. He'd have been amused to learn that {143|!obj} neighbours want to save from the poor a ruin that they used to complain smelt.

{One hundred and forty-eight|proj} flats. That's {2.4|~psh} per cent of what we'd need in a year. And of what we do build, which has shrunk by {29|~fall} per cent in three years, it's five and a bit.

"No one's entitled to live in Remerdange," I heard at the hearing. It's true. My daughter lives in Bitburg. She's one of those {228,000|half} who're on the road when you're having breakfast.

Madame Wagener-Pinto wants to go from {five|cap} per cent to {three and a half|capn|v=3.5}. Good. But a cap on the rent of flats that nobody's built is a hat without a head.
