@story lethbridge-charity
@topic A food and coat drive in southern Alberta, Canada, December 1997
@subject D = Warm Hands Drive | Warm Hands | the drive | the campaign
@subject L = Lethbridge | the city
@subject T = Taber | the sugar-beet town
@subject F = Chinook Food Bank | the food bank | Chinook
@subject R = Rotary Club of Coaldale | the Coaldale Rotarians | Rotary
@subject C = Gwendolyn Heavy Runner-Janzen | Heavy Runner-Janzen | the chair | the drive's chair
@subject W = Westwind Trucking | Westwind | the trucking firm
@fact m97 = 418600 | fundraising | D | Canadian dollars given | 1997-12-20 | cumulative
@fact m13 = 301250 | fundraising | D | Canadian dollars given | 1997-12-13 | cumulative
@fact goal = 400000 | fundraising | D | Canadian dollars given | 1997-12-20 | plan | threshold
@fact m96 = 372900 | fundraising | D | Canadian dollars given | 1996-12 | cumulative
@fact up = 12.3 | rate | D | rise of the dollars given in a year | 1997-12-20 | snapshot
@fact ml = 286400 | fundraising | L | Canadian dollars given | 1997-12-20 | cumulative
@fact mt = 74150 | fundraising | T | Canadian dollars given | 1997-12-20 | cumulative
@fact mo = 58050 | fundraising | D | Canadian dollars given in other places | 1997-12-20 | cumulative
@fact coat = 5230 | other | D | coats given | 1997-12-20 | cumulative
@fact kid = 2890 | other | D | children's coats given | 1997-12-20 | cumulative
@fact adu = 2340 | other | D | coats for grown-ups given | 1997-12-20 | cumulative
@fact ton = 96 | other | D | tonnes of food given | 1997-12-20 | cumulative
@fact ham = 1940 | other | F | hampers packed | 1997-12-22 | cumulative
@fact hamp = 2200 | other | F | hampers packed | 1997-12-24 | plan | projected
@fact ham96 = 1715 | other | F | hampers packed | 1996-12 | cumulative
@fact vol = 640 | other | D | volunteers | 1997-12-20 | cumulative
@fact admin = 4.5 | rate | D | share of the dollars spent on running it | 1997 | constant
@fact big = 25000 | fundraising | W | Canadian dollars given | 1997-12-19 | constant
@fact rot = 11600 | fundraising | R | Canadian dollars given | 1997-12-18 | constant
@fact age = 9 | age | D | age of the girl who sold bracelets | 1997 | constant
@fact gir = 312.75 | fundraising | D | dollars that the girl brought | 1997-12-20 | constant
@fact cold = -31 | temperature | L | temperature on the last night | 1997-12-20 | snapshot
@rel sum m97 = ml + mt + mo
@rel sum coat = kid + adu
@rel change up = m96 -> m97
@fact pop = 7500 | other | T | inhabitants | 1997 | constant
@fact dif = 45700 | fundraising | D | rise of the Canadian dollars given in a year | 1997-12-20 | snapshot
@rel diff dif = m97 - m96
@trap m97 m13 :: a week apart
@trap m97 goal :: given and aimed at
@trap m97 m96 :: this year and last
@trap kid adu :: children's and grown-ups'
@trap ham hamp :: packed and expected
@trap big rot :: two gifts

@doc a-daily | city newspaper | 1997-12-22
Warm Hands over the top with a day to spare

By DOREEN KOWALCHUK
of the Herald-Courier

It was {minus 31|cold|v=-31|t=Saturday night} outside the Exhibition grounds Saturday night, and inside a volunteer with a felt pen was drawing the mercury past the {$400,000|goal} line.

When the phones were unplugged, the Warm Hands Drive had taken in {$418,600|m97|t=When the phones were unplugged}, up {12.3 per cent|up} on the {$372,900|m96|t=a year ago} of a year ago.

Lethbridge residents gave {$286,400|ml}. Taber came through with {$74,150|mt} and the smaller places, from Coutts to Vauxhall, with {$58,050|mo} among them.

"A week ago we'd {$301,250|m13|t=A week ago|by=drive chair Gwendolyn Heavy Runner-Janzen} and I was writing my apology," said drive chair Gwendolyn Heavy Runner-Janzen.

Westwind Trucking's {$25,000|big} on Friday was the biggest cheque. The one she taped to her fridge was for {$312.75|gir}, from a {nine-year-old|age|v=9} who braided bracelets at recess.

There were also {5,230|coat} coats and {96|ton} tonnes of food.

@doc b-taber | small-town weekly | 1997-12-24
BEET TOWN BEATS ITSELF

The numbers are in and Taber can hold up its head. {$74,150|mt} from {7,500|~pop} souls! By the head that's about twice what our friends in the city gave, though their {$286,400|ml|s=our friends in the city} looks grander on a thermometer.

The drive as a whole made {$418,600|m97}.

Coats: of {5,230|coat} hung up at the Legion and elsewhere, {2,890|kid} were children's sizes. Ruth Friesen sewed zippers on {61|-} of them.

The Coaldale Rotarians brought {$11,600|rot} and a pig. The pig was not accepted.

If you are short this week, Chinook is open till noon today. It had made up {1,940|ham|t=by Monday|by=It} hampers by Monday and thinks {2,200|hamp|t=by tonight|by=It} will be gone by tonight.

FOR SALE: '84 Ford F-150, $2,100 obo, 223-5550 after 6.
Curling: Rink 4 def. Rink 1, 8-3.

@doc c-radio | public radio transcript | 1997-12-22
[07:41]

HOST: You've heard the total: a little over {four hundred and eighteen thousand|>m97|v=418000} dollars. Gwen, where does it go?

HEAVY RUNNER-JANZEN: {Four and a half|admin|v=4.5} cents of each dollar keeps the lights on. The rest is groceries.

HOST: Last Christmas the food bank filled {seventeen hundred and fifteen|ham96|t=Last Christmas|v=1715} boxes. This time?

HEAVY RUNNER-JANZEN: {Nineteen-forty|ham|t=this morning|v=1940} as of this morning. It'll be {twenty-two hundred|hamp|t=by Wednesday|v=2200|by=HEAVY RUNNER-JANZEN}, I'd bet, by Wednesday.

HOST: And people to pack them?

HEAVY RUNNER-JANZEN: {Six hundred and forty|vol}. My sister came from Stand Off with a busload.

HOST: What would you've done under {four hundred|goal|x=1000}?

HEAVY RUNNER-JANZEN: Sold the bus.

HOST: It's minus twenty-six in downtown Lethbridge, and here's the farm report. Canola, three ninety-one.

@doc d-thanks | newspaper advertisement | 1997-12-27
THANK YOU, SOUTHERN ALBERTA

You gave {$418,600|m97}.
You gave {96|ton} tonnes of food.
You gave {2,890|kid} little coats and {2,340|adu} big ones.
{640|vol} of you gave your evenings.

Special thanks: Westwind Trucking ({$25,000|big}); Rotary Club of Coaldale ({$11,600|rot}); the Hutterite colonies (potatoes); Miss K. Oyama, aged {9|age} ({$312.75|gir}).

Compared with 1996: {45,700|dif} dollars more. We keep our costs to {4.5%|admin}.

Receipts for gifts of $10 and up will be mailed by February 28. Charity no. 0555-019-21.
