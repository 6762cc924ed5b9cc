@story zb-nadogo-sugar-mill
@topic Sugar cane payment and a mill fire in Nadogo, Fiji
@subject F = Fiji Cane Corporation | the corporation | the miller | FCC
@subject M = Nadogo mill | the mill
@subject G = cane growers | growers | farmers
@subject C = Growers' Council | the council
@subject S = Sugar minister Ratu Semi Vakaloloma | the sugar minister | Vakaloloma
@fact pay = 21.4 | price | G | dollars a tonne of the third payment | 2033-07-14 | constant
@fact tot = 98.6 | price | G | dollars a tonne of cane in all | 2032 | plan | projected
@fact gua = 105 | price | S | dollars a tonne of guaranteed price | 2033 | plan | pledged
@fact guap = 91.38 | price | S | dollars a tonne of guaranteed price | 2031 | constant
@fact crop = 1340000 | other | F | tonnes of cane crushed | 2032 | cumulative
@fact cropp = 1570000 | other | F | tonnes of cane crushed | 2031 | cumulative
@fact fall = 14.6 | rate | F | fall of cane crushed over a year, in percent | 2032 | constant
@fact sug = 118500 | other | F | tonnes of sugar made | 2032 | cumulative
@fact ratio = 11.3 | other | F | tonnes of cane for a tonne of sugar | 2032 | constant
@fact fire = 2033-06-28 | date | M | day of the fire | - | constant
@fact cane = 19000 | other | M | tonnes of cane waiting in the fields | 2033-07-10 | snapshot
@fact lorr = 330 | other | M | lorries in the queue | 2033-07-10 | snapshot
@fact weeks = 5 | duration | M | weeks until the mill runs again | 2033-07-14 | plan | projected
@fact fix = 8600000 | spending | F | dollars of repair | 2033-07-14 | plan | projected
@fact cart = 14 | price | G | dollars a tonne to cart cane to the other mill | 2033-07-14 | constant
@fact sub = 9 | price | S | dollars a tonne of carting help | 2033-07-14 | plan | pledged
@fact km = 96 | distance | - | kilometres to the other mill | - | constant
@fact act = 10850 | other | G | active growers | 2033 | snapshot
@fact actp = 16200 | other | G | active growers | 2014 | snapshot
@fact cut = 26 | price | G | dollars a tonne for cutting cane | 2033 | constant
@fact inj = 3 | injuries | M | workers burnt | 2033-06-28 | constant
@rel change fall = cropp -> crop
@fact fin = 11.2 | price | G | dollars a tonne of the last payment | 2032 | plan | projected
@fact net = 5 | price | G | dollars a tonne of carting left to the grower | 2033-07-14 | constant
@rel diff net = cart - sub
@trap pay tot :: third payment against whole price
@trap guap gua :: two guarantees
@trap cropp crop :: two seasons
@trap crop sug :: cane against sugar
@trap cart sub :: cost against help
@trap actp act :: then against now

@doc a-daily | national daily | 2033-07-15
{$21.40|pay} a tonne for farmers as Nadogo stays shut

LITIA RAVOUVOU

CANE farmers will get {$21.40|pay|t=tomorrow} a tonne tomorrow as the third payment for last season, the Sugar Ministry said yesterday. The Growers' Council expects a total of {$98.60|tot|by=The Growers' Council}.

Minister Ratu Semi Vakaloloma said that for this season growers were guaranteed {$105|gua|t=for this season}, up from {$91.38|guap|t=two seasons ago} two seasons ago. "Nobody'll be left behind," he said.

In Nadogo they feel left. The mill, where a fire on {June 28|fire|v=2033-06-28} burnt {three|inj} workers and the feed table, won't turn for another {five|weeks|by=the corporation} weeks, the corporation says. Repairs will cost {$8.6 million|fix|by=the corporation}.

Cane can go to Rarawai-Nui, {96|km}km away, but the lorry costs {$14|cart} a tonne. Government will pay {$9|sub} of it.

About {19,000|~cane|t=at the weekend} tonnes were cut and waiting at the weekend.

@doc b-tv | TV news web text | 2033-07-11
Truck drivers sleep in cabs outside burnt mill

FBN News | Monday 11 July, 6.15pm | Report by Anaseini Tora

{Three hundred and thirty|lorr|t=on Sunday} lorries stood bumper to bumper outside the Nadogo mill on Sunday, some since the day of the fire.

"My load's vinegar by now," says Imtiaz Ali, who has been a grower for {37|-} years. He pays cutters {$26|cut} for each tonne, whether it's crushed or not.

The corporation crushed {1.34 million|crop|t=last year} tonnes last year, {14.6|fall} per cent less than the year before. It took {11.3|ratio} tonnes of cane to make one of sugar; the industry's target's {9|-}.

There are {10,850|act|t=these days} active growers these days. In 2014 there'd been {16,200|actp|t=In 2014}.

@doc c-council | council circular | 2033-07-16
CANE GROWERS' COUNCIL – CIRCULAR 11/33 TO ALL GANGS, NADOGO SECTOR

1. Third payment: {$21.40|pay} per tonne, into accounts Saturday. First and second came to {$66.00|-}. We hold the FCC to a final of {$11.20|fin}, which would make {98.60|tot}.
2. Harvesting stops until further notice. Do NOT burn. {19,000|cane} tonnes are lying already.
3. Transfer to Rarawai-Nui: permits from the sector office. Cost {$14|cart}, refund {$9|sub}. You bear {$5|net}.
4. Burnt cane will be docked {10|-}% after 48 hours.
5. The mill's expected back in the third week of August. The minister's office has said two weeks; ask him, not us.
6. Guaranteed price for 2033: {$105|gua}.

Bula vinaka, the Secretary. Office 8–1, 2–4. Ph 555 0171.

@doc d-column | newspaper column | 2033-07-20
Sweet nothings

When I was a boy the mill's whistle told the women when to put the rice on. It hasn't blown since {28 June|fire|v=2033-06-28} and half of Nadogo eats late.

Let's not pretend that it was the fire that did it. From {1.57 million|cropp|t=in 2031} tonnes in 2031 to {1.34|crop|x=1000000|t=in 2032} in 2032 we went without any flames. {118,500|sug} tonnes of sugar came of it; my father's generation would've used that in its tea.

They guarantee us {$105|gua}. I subtract the cutter's {26|cut}, the lorry's {five|net} (his share, after the handout), fertiliser, the bank. I get to {31|-}. A security guard in Suva gets there by Wednesday.

That's why there are {10,850|act} of us and not {16,200|actp}. Repair the boiler for {8.6|fix|x=1000000} million, by all means. Who's going to repair the whistle?
