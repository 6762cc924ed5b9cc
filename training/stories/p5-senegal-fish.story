@story p5-senegal-fish
@topic Senegal renegotiates fishing access for foreign trawlers; a canoe disaster
@subject S = Senegal | the country | the government | Dakar
@subject E = European fleet | European Union | Brussels | the EU | trawlers | foreign trawlers
@subject F = National Union of Artisanal Fishers | the union | the artisanal fishers | pirogue fishers
@subject M = Fisheries Minister Coumba Ndiaye Sarr | Sarr | the minister
@subject K = Keur Ndiogo | the port town | the landing site
@subject O = Centre for Ocean Research | the centre | the scientists
@subject G = Greenreef | the campaigners
@fact fee = 15600000 | budget | S | euros a year for access | 2035-2039 | plan | pledged
@fact fe0 = 9800000 | budget | S | euros a year for access | 2030-2034 | constant
@fact fq = 27000 | budget | E | euros a year for licences per trawler | 2035 | plan
@fact tr = 38 | other | E | trawlers licensed | 2034 | constant
@fact tn = 45 | other | E | trawlers to be licensed | 2035 | plan
@fact tq = 10000 | other | E | tonnes of tuna a year | 2035 | plan
@fact bk = 2000 | other | E | tonnes of hake a year | 2035 | plan
@fact ca = 412000 | other | F | tonnes landed by canoe | 2033 | cumulative
@fact ca0 = 498000 | other | F | tonnes landed by canoe | 2023 | cumulative
@fact pi = 21300 | other | F | canoes registered | 2034 | snapshot
@fact jb = 650000 | jobs | F | people living off the catch | - | constant
@fact st = 61 | rate | O | fall in sardine stock since 2010 | 2033 | snapshot
@fact il = 92000000 | damages | G | dollars lost to illegal fishing a year | 2033 | snapshot | projected
@fact ve = 14 | other | S | vessels seized | 2034 | cumulative
@fact bo = 5 | other | S | patrol boats | 2034 | constant
@fact bn = 3 | other | S | patrol boats to be bought | 2036 | plan | pledged
@fact d = 23 | deaths | K | people drowned | 2034-11-13 | cumulative
@fact rs = 67 | rescued | K | people rescued | 2034-11-13 | cumulative
@fact on = 96 | crowd | K | people aboard the canoe | 2034-11-11 | constant
@fact ms = 6 | missing | K | people missing | 2034-11-13 | snapshot
@fact ch = 400000 | price | K | francs paid for a place | 2034-11 | constant
@fact km = 31 | distance | K | kilometres off the coast | 2034-11-11 | constant
@fact vt = 88 | votes_cast | S | lawmakers for ratification | 2034-12-02 | snapshot
@fact vn = 63 | votes_cast | S | lawmakers against ratification | 2034-12-02 | snapshot
@fact va = 14 | votes_cast | S | lawmakers abstaining | 2034-12-02 | snapshot
@rel sum on = rs + d + ms
@trap fee fe0 :: new deal against old
@trap tr tn :: now against next year
@trap tq bk :: two species
@trap ca ca0 :: ten years apart
@trap bo bn :: existing against to be bought
@trap fee fq :: state's fee against one licence

@doc a-wire | foreign agency | 2034-11-07
Senegal, EU agree bigger fishing fee

DAKAR (Lumen) – Senegal will let more European trawlers into its waters in return for {15.6 million|fee|t=from 2035|by=both sides} euros a year from 2035, {60%|-} above the {9.8 million|fe0|t=until now} it has got until now, both sides said after talks in Dakar on Tuesday.

The five-year accord raises the number of licences from {38|tr|t=now} to {45|tn|t=from 2035} and allows {10,000|<tq} tonnes of tuna and {2,000|<bk} of black hake a year. Owners will pay {27,000|fq} euros a ship.

Pirogue fishers, some {650,000|~jb|by=the National Union of Artisanal Fishers} people counting those on land, say their nets are empty. They landed {412,000|ca|t=last year} tonnes last year, according to the National Union of Artisanal Fishers, against {498,000|ca0|t=ten years earlier} ten years earlier.

Campaign group Greenreef puts losses to illegal fishing at {$92 million|il|by=Greenreef} annually.

@doc b-dakar | Dakar English weekly | 2034-11-14
The sea took them before the trawlers did

KEUR NDIOGO. They left on Saturday night in a canoe painted with the name of a wrestler. It had {ninety-six|on} on board; {67|rs|t=by Monday evening|by=the navy} were fished out alive by Monday evening, {23|d|^} were dead and {six|ms|^} have not been found, the navy told us.

Each had paid {400,000|ch|by=a survivor} francs, said a survivor, Pape Modou Gueye. Eighteen months of squid, that is, in a bad year.

"There's no fish, so there's no son," said his aunt.

The landing site is one of {14|-} where the canoe register, {21,300|pi} hulls in all, gets longer each year. It overturned {31|km} kilometres out.

In the capital, meanwhile, the minister defends her deal. Mrs Sarr reminds critics that {14|ve|t=this year|by=Sarr} vessels have been seized this year with her {five|bo} patrol boats, and {three|bn|m=pledged} more are on order.

ADVERT · Tabaski sheep from 95,000 F · WhatsApp 77 555 01 63

@doc c-spain | Vigo fishing trade site | 2034-11-16
Good deal, says the fleet

Shipowners in Vigo expressed relief at an accord that gives them {45|tn} places instead of {38|tr|t=instead of}, though one warned that the price of a licence has got "very French": {27,000|fq} euros.

In tonnage terms it's {12,000|!tq|s=the tuna seiners|v=12000} for the tuna seiners and {2,000|bk} for the hake liners.

For Dakar it brings {€15.6m|fee} a year, of which a part is meant for research. Scientists there estimate that the sardine stock has fallen by {61%|st|by=Scientists} since {2010|-}. It wasn't the Spaniards who ate those: pelagic vessels are not in the protocol.

Also: {8|-} crew fined for shark fin; bunker {712|-} $/t at Las Palmas.

@doc d-parl | West African radio website | 2034-12-03
Deputies ratify fishing pact

By {88|vt|t=after a debate that went on until 2am} votes to {57|!vn} noes and {14|va} abstentions, Senegal's National Assembly agreed to the fishing accord with Brussels after a debate that went on until 2am. Ousmane Thiaw of the opposition brought a bucket of sprats and was told to take it out.

A deputy for the coast recalled last month's tragedy, in which, she said, {31|!d|t=last month|s=last month's tragedy|by=A deputy for the coast} young people died.

The finance committee noted that the annual sum, {15.6 million|fee} euros, is less than the amount the customs collect in nine days. The minister answered that it'd be {9.8 million|fe0|m=hypothetical} otherwise.

Those who live by the sea ({650,000|jb} by their own reckoning) were promised a seat in the follow-up committee.

@doc e-opposition | open letter, campaigner's web page | 2034-12-05
Dear Deputies

{88|vt} of you raised a hand, {63|vn} did not, {14|va} looked at the floor. We thank the {63|vn}.

You've voted for {45|tn} ships. You haven't seen a canoe. We've got {21,300|pi|s=We} of them, and they brought home {417,000|!ca|s=they|t=the last year that anyone measured} tonnes in the last year that anyone measured.

You say the state's gunboats will guard us. There are {five|bo}, of which {two|-} sail. {Three|bn|m=pledged} are promised.

{Sixty-one|st} percent of the sardines are gone. The sea doesn't take abstentions.

Greenreef, Keur Ndiogo office, Quai {3|-}. Sign with {4,802|-} others.
