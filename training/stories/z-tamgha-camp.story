@story z-tamgha-camp
@topic Refugee camp at Tamgha, Chad, and the donors' conference in Bergen
@subject C = Tamgha camp | Tamgha | the camp
@subject J = Bergen conference | the conference | donors | the pledging meeting
@subject W = World Food Programme | WFP | the food agency
@subject H = UNHCR | the refugee agency
@subject N = Norway | Oslo | the hosts
@subject B = Brazil | Brasília
@subject G = Government of Chad | N'Djamena
@subject D = Zahra Abakar | Abakar | the doctor | the clinic
@fact p1 = 31000 | other | C | people living there | 2021-12 | snapshot
@fact p2 = 74500 | other | C | people living there | 2022-06-01 | snapshot
@fact p3 = 81200 | other | C | people living there | 2022-06-20 | snapshot
@fact pc = 40000 | other | C | people the site was laid out for | - | constant
@fact wk = 2300 | other | C | new arrivals a week | 2022-06 | snapshot
@fact kid = 57 | other | C | share of children in percent | 2022-06-01 | snapshot
@fact ask = 390000000 | budget | J | dollars asked for | 2022-06-20 | plan
@fact pl = 214000000 | budget | J | dollars pledged in all | 2022-06-21 | plan | pledged
@fact plp = 55 | budget | J | share of the appeal pledged in percent | 2022-06-21 | plan | pledged
@fact nw = 60000000 | budget | N | dollars pledged | 2022-06-21 | plan | pledged
@fact br = 8000000 | budget | B | dollars pledged | 2022-06-21 | plan | pledged
@fact rec = 38000000 | revenue | W | dollars received | 2022-06-01 | cumulative
@fact rat = 1100 | other | W | calories a day in the ration | 2022-06 | snapshot
@fact std = 2100 | other | W | calories a day in a full ration | - | constant
@fact liter = 9 | other | C | litres of water a person a day | 2022-06 | snapshot
@fact lst = 15 | other | H | litres of water a person a day by the standard | - | constant | threshold
@fact bore = 12 | other | C | boreholes working | 2022-06 | snapshot
@fact bpl = 40 | units_pledged | N | boreholes to be drilled | 2022-06-21 | plan | pledged
@fact mal = 1460 | cases | C | children treated for malnutrition | 2022-05 | cumulative
@fact ch = 212 | cases | C | cholera cases | 2022-06-18 | cumulative
@fact cd = 9 | deaths | C | people killed by cholera | 2022-06-18 | cumulative
@fact tents = 5200 | other | C | tents delivered | 2022-06 | cumulative
@fact dist = 38 | distance | C | kilometres from the border | - | constant
@fact land = 600 | area | G | hectares offered for a second site | 2022-06-21 | plan | pledged
@fact cfr = 4.25 | deaths | C | deaths as a share of cholera cases in percent | 2022-06-18 | snapshot
@fact gap = 176000000 | budget | J | dollars short of the appeal | 2022-06-21 | plan | pledged
@fact sht = 45.1 | budget | J | share of the appeal missing in percent | 2022-06-21 | plan | pledged
@fact rs = 52.4 | other | W | ration as a share of a full one in percent | 2022-06 | snapshot
@fact tp = 3000 | other | C | tents waiting at the port | 2022-06-20 | snapshot
@rel share cfr = cd / ch
@rel diff gap = ask - pl
@rel share sht = gap / ask
@rel share rs = rat / std
@trap plp sht :: the share promised and the share missing
@rel share plp = pl / ask
@trap p2 p3 :: the camp grew in three weeks
@trap p1 p2 :: winter and June
@trap p3 pc :: residents and places
@trap ask pl :: asked for and promised
@trap pl rec :: promised money and money received
@trap rat std :: ration handed out and a full one
@trap ch cd :: cholera cases and deaths

@doc a-feature | magazine feature | 2022-06-12
Where the trees end
Words by Philippa Ngo-Lindqvist. Photographs by Tewodros Abebe. 9-minute read

You smell Tamgha before you see it: acacia smoke, diesel, bread. Then the plain comes up grey and you understand that the grey is canvas.

In December, {31,000|p1|t=In December} people lived here. On the first of June the refugee agency counted {74,500|p2|t=On the first of June|by=the refugee agency}, and {57 percent|kid|^} of those are children. They were given a plot that was measured out for {40,000|pc}. Nobody in the office uses the word "full"; a clerk named Idriss keeps a chalk line on the wall at the number he was told was the ceiling, and the chalk has long been wiped off by sleeves.

The border is {38|dist} kilometres away. Each week another {2,300|wk|t=Each week} or so come over it, mostly women, mostly at night, and mostly with one pot.

Dr. Zahra Abakar runs the clinic out of a container that once carried tiles. In May alone her staff treated {1,460|mal|t=In May alone} children whose arms were thinner than the tape allows. "I weigh them, I write it down, I weigh them again," she said. She has {two|-} nurses for the night.

Food comes on the fourth of every month. This time the sack was half-empty: {1,100|rat|by=the food agency} calories a head, the food agency says, where a full ration is {2,100|std}. It has had {38 million|rec|t=this year} dollars this year, and needs more than that by August.

@doc b-wire | news agency | 2022-06-21
Donors pledge {$214 million|pl} for Chad's refugees, short of appeal

BERGEN, Norway, June 21 (Fjordnews) – Donors on Tuesday promised {$214 million|pl|t=on Tuesday|by=the hosts} for people who have fled into eastern Chad, the hosts said, or {55%|plp} of the {$390 million|ask} that the United Nations had asked for.

Norway was the biggest giver with {$60 million|nw}, part of which will go on {40|bpl} boreholes. Brazil, for which it was a first, offered {$8 million|br}.

"Promises do not fill a jerrycan," said Zahra Abakar, a doctor from the camp who spoke by video. Tamgha now holds {81,200|p3|t=now|by=UNHCR} people, UNHCR says, and an outbreak of cholera had struck {212|ch|t=by Saturday} people by Saturday, killing {nine|cd|^}.

Chad's interior minister said N'Djamena would provide {600|land} hectares for a second site in time for the rains. He did not say where.

@doc c-opinion | newspaper column | 2022-06-24
Why Bergen matters less than you think
Torvald Sæther-Nkemelu

Last week I watched eighty ministers applaud themselves. The figure on the screen was {214|pl|x=1000000} million dollars; the figure on the ground, as of the first of June, was {38|rec|x=1000000|t=as of the first of June} million. I know which of these two buys sorghum.

And what is the money up against? A camp of {74,500|p2|t=at the beginning of the month} at the beginning of the month and {82,100|!p3|t=on the day they met} on the day they met. {Nine in ten|-} donors went home without a word on how soon they would pay.

Water first. A refugee at Tamgha has {nine|liter} litres a day; the standard of the agency is {fifteen|lst}. That comes out of {twelve|bore} boreholes. Norway will pay for {14|!bpl} more, which is kind and not enough.

Then the food. Half rations? If only: {1,100|rat} of {2,100|std} calories is just over {half|>rs}, but a child who eats that for three months is not half fed. Her body is being mortgaged.

Write to your MP. Letters to the editor: maximum 200 words.

@doc d-ngo | NGO bulletin | 2022-06-20
Tamgha bulletin 14 | Médecins du Désert | Data to 18 June

POPULATION: registration by UNHCR on 1 June: {74,500|p2|t=on 1 June|by=UNHCR}. Provisional for today: {81,200|p3|t=for today}.
ARRIVALS: {2,300|~wk|t=a week at present} a week at present.
SITE: planned for {40,000|pc}.
SHELTER: {5,200|tents} tents delivered, a further {3,000|tp} at Douala port.

HEALTH: Acute watery diarrhoea. {212|ch|t=to 18 June} cases, {9|cd|^} deaths to 18 June. Case fatality {4.2%|cfr}, above the emergency mark of {1%|-}.
Children under five in nutrition programme: {1,460|mal|t=in May} admitted in May.

WATER: {9|liter} L/p/d vs {15|lst} L/p/d standard. {12|bore} boreholes operating, {3|-} dry.

FOOD: Ration cut again. The WFP has received USD {38 million|rec|t=up to 1 June} up to 1 June.

STAFF: 64 national, 11 international. Data set V3.1, HDX ref. TMG-22-06.

@doc e-tabloid | tabloid website | 2022-06-22
FIORDS AND FIVE-STAR: hunger summit delegates tuck into halibut

They flew in from {41|-} countries, were driven round in electric limos and then promised the starving of Tamgha less than they had been asked to.

The total tally of {$214m|pl} doesn't look bad until you learn that organisers wanted {$390m|ask}. In short, {45 percent|sht} was missing by the time the cheese came out.

Our man in Bergen counted {3|-} ice sculptures. One of them, a camel, took longer to melt than the Brazilian delegate needed to read out his country's {$18m|!br}. The hosts coughed up {$60m|nw}, since you ask.

Back at the camp the clinic had {212|ch|t=on Saturday} patients with cholera on its books on Saturday. {Nine|cd|^} of them did not make it.

"I had no dinner," tweeted Dr Zahra Abakar.

MORE: 22 cosy jumpers under £30 | Royals in 60 seconds
