@story xa-tapalqui-harvest
@topic Frost and the lemon harvest of a cooperative in Tucumán
@subject C = Cooperativa Citrícola El Alisal | El Alisal | the cooperative | the co-op
@subject L = Lucrecia Bazterrica | Bazterrica | the president
@subject I = Aseguradora Los Andes del Norte | Los Andes | the insurer
@fact h0 = 48000 | other | C | tonnes of lemons picked | 2027 | constant
@fact h1 = 31200 | other | C | tonnes of lemons picked | 2028 | constant
@fact dh = 16800 | other | C | tonnes fewer than the year before | 2028 | constant
@fact ph = -35 | rate | C | change of the harvest | 2028 | constant
@fact fr = 9360 | other | C | tonnes sold as fresh fruit | 2028 | constant
@fact ju = 18720 | other | C | tonnes sold for juice | 2028 | constant
@fact wa = 3120 | other | C | tonnes thrown away | 2028 | constant
@fact frs = 30 | other | C | fresh fruit as a share of the harvest | 2028 | constant
@fact was = 10 | other | C | waste as a share of the harvest | 2028 | constant
@fact ar = 1200 | area | C | hectares of groves | 2028 | constant
@fact yl = 26 | other | C | tonnes from a hectare | 2028 | constant
@fact p = 420 | price | C | dollars for a tonne of fresh fruit | 2028 | constant
@fact rv = 3931200 | revenue | C | dollars from fresh fruit | 2028 | constant
@fact cl = 2500000 | damages | C | dollars claimed from the insurer | 2028-09-05 | snapshot
@fact pd = 1750000 | damages | I | dollars paid | 2028-09-30 | snapshot
@fact un = 750000 | other | C | dollars of the claim refused | 2028-09-30 | snapshot
@fact mem = 160 | other | C | member families | 2028 | constant
@fact night = -5.4 | temperature | C | degrees in the coldest night | 2028-07-02 | snapshot
@rel diff dh = h0 - h1
@rel change ph = h0 -> h1
@rel sum h1 = fr + ju + wa
@rel share frs = fr / h1
@rel share was = wa / h1
@rel product h1 = ar * yl
@rel product rv = fr * p
@rel diff un = cl - pd
@trap dh ju :: the tonnes lost and the tonnes pressed
@trap cl pd :: claimed and paid
@trap rv cl :: sales and damage

@doc a-paper | provincial daily | 2028-10-03
Frost took the sweetness out of El Alisal's year

The lemon growers of El Alisal brought in {31,200|h1|t=this season} tonnes this season, {16,800|dh} less than the {48,000|h0|t=of 2027} of 2027: a fall in one year of {53.8%|!ph|v=-53.8}. It was {5.4|night|v=-5.4} below zero on the worst night of July.

Of what was picked {9,360|fr} tonnes went to market fresh and {18,720|ju} to the juice mills; {3,120|wa} were dumped, {one in ten|was|v=10}.

Los Andes has paid {1.75 million|pd} dollars on a claim of {2.5 million|cl}. "They still owe us {750,000|un|by=Lucrecia Bazterrica}," said Lucrecia Bazterrica.

@doc b-trade | trade newsletter | 2028-10-06
CitrusDesk Weekly: Argentina

- El Alisal (Tucumán), {160|mem} families, {1,200|ar} ha. Average {26|yl} t/ha, giving {31,200|h1} t.
- Split: fresh {9,360|fr}, industry {18,270|!ju}, loss {3,120|wa}. Fresh share {30%|frs}.
- Fresh fruit fetched USD {420|p}/t, i.e. USD {3.93m|rv} in all.
- On the year: {-35%|ph} from {48,000|h0} t.

Also in this issue: Spain's clementines, p. 4; freight, p. 6.

@doc c-radio | radio script | 2028-10-03
LV21, the country hour

And lemons. El Alisal picked {thirty-one thousand two hundred|h1|v=31200} tonnes from its {twelve hundred|ar|v=1200} hectares. That works out at {26|yl} a hectare. {A third|?ph|v=-33} down, near enough, on last year's {48,000|h0|t=last year}.

The insurer accepted {1.75|pd|x=1000000} of the {2.5 million|cl} dollars asked for. The co-op's president says the remaining {850,000|!un} will be fought for in court.
