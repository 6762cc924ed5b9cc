@story zb-puerto-manglares-shrimp
@topic Shrimp exports, extortion and a strike of pond workers at Puerto Manglares, Ecuador
@subject E = Ecuador | the country
@subject C = chamber of aquaculture | the chamber | exporters
@subject P = Puerto Manglares | the port | the canton
@subject W = pond workers | workers
@subject F = Camaronera Isla Brava | Isla Brava | the farm
@subject N = navy | the coast guard
@fact exp = 1340000 | other | E | tonnes of shrimp exported | 2032 | cumulative
@fact expp = 1215000 | other | E | tonnes of shrimp exported | 2031 | cumulative
@fact up = 10.3 | rate | E | rise of exports by weight over a year, in percent | 2032 | constant
@fact val = 6900000000 | revenue | E | dollars earned with shrimp | 2032 | cumulative
@fact valp = 7300000000 | revenue | E | dollars earned with shrimp | 2031 | cumulative
@fact vfall = -5.5 | rate | E | change of earnings over a year, in percent | 2032 | constant
@fact lb = 2.05 | price | C | dollars a pound to the farm | 2033-02 | snapshot
@fact lbc = 2.2 | price | C | dollars that a pound costs the farm | 2033-02 | constant
@fact rob = 187 | cases | C | armed robberies of farms and boats | 2032 | cumulative
@fact robn = 112 | cases | N | armed robberies of farms and boats by the navy's count | 2032 | cumulative
@fact dead = 14 | deaths | C | people killed in robberies | 2032 | cumulative
@fact vac = 40000 | damages | F | dollars of protection money demanded a month | 2033-01 | constant
@fact sec = 95000000 | spending | C | dollars spent on security | 2032 | cumulative
@fact emp = 1750 | jobs | F | people employed | 2033-02 | snapshot
@fact out = 1200 | other | W | workers on strike at the farm | 2033-02-20 | snapshot
@fact kill = 2 | deaths | W | workers killed in the attack | 2033-02-17 | constant
@fact hurt = 5 | injuries | W | workers hurt in the attack | 2033-02-17 | constant
@fact ha = 2900 | area | F | hectares of ponds | - | constant
@fact mar = 140 | other | N | marines promised | 2033-02-22 | plan | pledged
@fact boats = 6 | other | N | patrol boats | 2033-02 | snapshot
@fact boatr = 2 | other | N | patrol boats that run | 2033-02 | snapshot
@fact wage = 482 | price | - | dollars of monthly basic wage | 2033 | constant
@rel change up = expp -> exp
@rel change vfall = valp -> val
@fact pdiff = 0.15 | price | C | dollars lost on a pound | 2033-02 | constant
@rel diff pdiff = lbc - lb
@trap exp val :: weight against value
@trap expp exp :: two years
@trap rob robn :: chamber's and navy's counts
@trap lb lbc :: price against cost
@trap emp out :: all against strikers
@trap boats boatr :: all against running
@trap dead kill :: year against one attack

@doc a-daily | national daily | 2033-02-19
{Two|kill} killed at shrimp farm; workers refuse to go back to the ponds

Redacción Guayaquil

{Two|kill} workers of the camaronera Isla Brava were shot dead and {five|hurt} wounded on Thursday before dawn when three boats with armed men came up the estuary at Puerto Manglares. They took {eleven|-} outboard motors and no shrimp.

The farm, of {2,900|ha} hectares and with {1,750|emp} employees, had been receiving messages since the New Year. "{Forty thousand|vac} a month, or else," a manager says on condition of anonymity.

Last year the chamber of aquaculture counted {187|rob|t=Last year|by=the chamber of aquaculture} assaults, with {14|dead|^} dead. The navy's register, for the same year, shows {112|robn|by=The navy's register}; not everybody files a report.

The navy has {six|boats} patrol boats for the gulf. {Two|boatr} of them run.

@doc b-radio | radio notes | 2033-02-20
Radio Estero 101.3, noon edition

– {One thousand two hundred|out|t=today} workers of Isla Brava didn't board the barges today. It's a strike, though no one's calling it that. They ask for marines on every barge.
– Pay's not the issue. The basic's {482|wage}, and a harvester gets to {600|-}.
– The company says it won't pay the vacuna, "not {40,000|vac}, not four".
– Burials of the {two|kill} at three, San Jacinto church. Of the {five|hurt} wounded one is still in intensive care.
– The minister flies in on Tuesday.
– Tide table: high {4:12|-}, low {10:31|-}.

@doc c-trade | seafood trade magazine | 2033-02-21
Ecuador's shrimp: more of it, for less

Ecuador shipped {1.34m|exp|v=1340000|t=last year} metric tons last year, {10.3%|up} more than in 2031, and earned less for it: {$6.9 billion|val|t=last year} as against {$7.3 billion|valp|t=2031}, a fall of {5.5%|vfall|v=-5.5}.

Farm-gate prices for 30/40 head-on stand at {$2.05|lb|t=this week} per pound this week. Break-even on a mid-size farm's {$2.20|lbc}, according to the chamber, and that's with feed at last year's prices.

Security comes on top. The industry spent {$95m|sec|v=95000000|t=in 2032} in 2032 on guards, boats, and drones: {3.2 cents|-} a pound.

Isla Brava, hit last week, is {0.9%|-} of national pond area.

@doc d-wire | wire agency | 2033-02-22
Ecuador sends marines to shrimp farms after deadly raid

QUITO, Feb 22 (Equinoccial) - Ecuador will station {140|mar} marines at shrimp farms around Puerto Manglares after gunmen killed {five|!kill} workers last week, Defence Minister Ximena Barahona said.

Shrimp is the country's biggest non-oil export, with {$6.9 billion|val|t=in 2032} in 2032, {5.5%|vfall|v=-5.5} less than a year before. The trade lobby says farms and boats were held up {178|!rob|t=in 2032|by=The trade lobby} times in 2032, and {14|dead|^} people lost their lives.

At the farm that was attacked, work hasn't resumed. About {1,200|~out} of {1,750|emp} staff are staying away. Barahona denied that the navy was down to {two|boatr|m=denied} working vessels.

@doc e-opinion | columnist | 2033-02-26
The price of a prawn cocktail

Madrid, New York, Shanghai: there the cocktail's got no blood in it. A pound of our shrimp leaves the pond at {2.05|lb}. I've done what any housewife does and asked what it costs. {2.20|lbc}. We are paying the world {15 cents|pdiff|v=0.15} a pound to eat.

How then do exporters live? By volume. {1.34 million|exp} tonnes; the year before, {1.25 million|!expp|t=the year before}. One must run faster to stay poor.

And the poorest of them runs at night, on a barge, for {482|wage} dollars and whatever's left over from overtime, towards three boats with their lights off.

The navy will send {140|mar} men. On what? On {two|boatr} boats?
