@story porgali-gold
@topic Landowners' royalties and output at the Wabali gold mine, Papua New Guinea, 2003
@subject W = Wabali mine | Wabali | the mine
@subject N = Nautic Highlands Gold | Nautic Highlands | Nautic | the operator | the company
@subject L = landowners' association | the Wabali landowners | landowners | the association
@subject P = Papua New Guinea | Port Moresby | the National Government
@subject E = Hela-Lagaip provincial government | the province | the provincial government
@fact oz = 486000 | other | W | ounces of gold produced | 2002 | cumulative
@fact oz01 = 571000 | other | W | ounces of gold produced | 2001 | cumulative
@fact oz03 = 620000 | other | W | ounces of gold produced | 2003 | plan | projected
@fact roy = 13600000 | revenue | P | kina of royalties | 2002 | cumulative
@fact royp = 2 | rate | P | percent of sales paid as royalty | - | constant
@fact lsh = 50 | other | L | percent of royalties that go to landowners | - | constant
@fact lk = 6800000 | revenue | L | kina of royalties | 2002 | cumulative
@fact psh = 30 | other | E | percent of royalties that go to the province | - | constant
@fact sales = 680000000 | revenue | W | kina of sales | 2002 | cumulative
@fact prof = 41000000 | profit | N | kina of profit after tax | 2002 | cumulative
@fact prof01 = 77000000 | profit | N | kina of profit after tax | 2001 | cumulative
@fact cost = 238 | price | W | US dollars an ounce of cash cost | 2002 | snapshot
@fact price = 349 | price | W | US dollars an ounce of gold on the market | 2003-02-27 | snapshot
@fact hed = 296 | price | N | US dollars an ounce at which gold was sold ahead | 2003 | snapshot
@fact hedo = 1400000 | other | N | ounces sold ahead | end of 2002 | snapshot
@fact clos = 71 | duration | W | days without power | 2002 | cumulative
@fact pyl = 19 | other | W | pylons felled | 2002 | cumulative
@fact emp = 2310 | jobs | W | employees | February 2003 | snapshot
@fact loc = 1480 | jobs | W | employees from the province | February 2003 | snapshot
@fact dem = 60000000 | damages | L | kina of compensation demanded | 2003 | plan | hypothetical
@fact off = 4500000 | damages | N | kina of compensation offered | February 2003 | plan | pledged
@fact fam = 5200 | other | L | families on the list | 2003 | snapshot
@fact fx = 3.7 | price | P | kina to the US dollar | 2003-02-27 | snapshot
@fact life = 2013 | date | W | year in which the ore ends | - | plan
@rel share lsh = lk / roy
@rel share royp = roy / sales
@trap roy lk :: all royalties and the landowners' half
@trap oz oz01 :: two years
@trap oz oz03 :: result and target
@trap price hed :: market and hedged
@trap dem off :: demanded and offered
@trap emp loc :: all and local
@trap lsh psh :: landowners and province
@trap prof sales :: profit and sales

@doc a-daily | Port Moresby daily | 2003-02-28
Wabali gold down as pylons fall

By BOSORINA KUNA

GOLD production at Wabali slumped to {486,000|oz|t=last year} ounces last year from {571,000|oz01|t=in 2001} in 2001, operator Nautic Highlands Gold reported yesterday.

The mine stood without power for {71|clos} days after {19|pyl} pylons were cut down during the national elections. Managing director Desmond Faircloth said {620,000|oz03|t=this year|by=Desmond Faircloth} ounces were expected this year "if the lights stay on".

Sales came to {K680 million|sales|v=680000000}, on which {2 per cent|royp}, or {K13.6 million|roy|v=13600000}, was paid in royalties. {Half|lsh} of that goes to the landowners and {30 per cent|psh} to the provincial government.

Nautic's after-tax profit was {K41 million|prof|v=41000000}, down from {K77 million|prof01|v=77000000}. Gold was trading in London at {US$349|price} yesterday, but {1.4 million|hedo} ounces have been sold forward at an average of {US$296|hed}.

@doc b-rival | rival national daily | 2003-03-03
{K13.6 MILLION|!lk|v=13600000}: WHERE IS IT?

LANDOWNERS of the Wabali mine received {K13.6 million|!lk|v=13600000|t=last year} in royalties last year and have nothing to show for it, the provincial administrator has said.

Mr Tony Yakasa told a gathering of {5,200|fam} registered families at Kulitanda that the money was "eaten in Mt Hagen hotels".

Chairman of the association Pokipu Andalo hit back. His people wanted {K60 million|dem|v=60000000|by=His people} for the river, he said. The company had put {K45 million|!off|v=45000000} on the table, "and that they call final".

He called on the mine, which employs {1,480|!emp} people, to hire more from the province.

The mine lost {17|!clos} days of production in 2002 through sabotage of its power line.

LAE: Two held over {K80,000|-} payroll snatch. GAMES: Hekari 3, Sobou 1.

@doc c-sydney | Australian business paper | 2003-03-01
Nautic's hedge comes back to bite

For a gold miner in a gold bull market, Nautic Highlands has contrived to be in the wrong place. With bullion at {$US349|price} and cash costs of {$US238|cost} an ounce, Wabali ought to be printing money. Instead it is delivering into contracts struck at {$US296|hed}, and has {1.4 million|hedo} ounces of those left.

Fewer ounces did the rest: {486,000|oz|t=in calendar 2002}, in calendar 2002, for a profit of {41 million|prof} kina. At {3.7|fx} kina to the greenback that is {$US11 million|-}.

The {620,000|oz03}-ounce target relies on the goodwill of people upstream, who want {60 million|dem} kina for silt in their river and have been offered {4.5 million|off}. Brokers we spoke to allow for {550,000|-}.

Nautic has said the pit will be worked out in {2013|life}. It closed at $A{1.92|-}.

@doc d-ngo | church aid newsletter | 2003-03-10
From the highlands: who lives off Wabali?

Sister Bernadette Kaupa, Kulitanda

There are {2,310|emp} wages paid at the mine, and {1,480|loc} of them to our own people. I start with that, because it is not nothing.

The landowners' {half|lsh} of the royalties, {K6.8 million|lk|v=6800000|t=in 2002} in 2002, is meant for {5,200|fam} families. That would be {K1,300|-} each. I asked in eleven hamlets and found no one who had had more than {K200|-}.

The provincial government is given {30 per cent|psh}. With that we could pay every teacher. Our school had none for two terms.

And when the gold is gone? The company says {2013|life}. A baby that I helped into the world this morning will be ten.

We need: exercise books ({600|-}), a generator, chloroquine. Bank South Pacific, account 1000 5550 21.
