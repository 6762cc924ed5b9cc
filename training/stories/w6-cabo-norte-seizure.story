@story w6-cabo-norte-seizure
@topic Cocaine seizure on the trawler Sete Ondas off Cape Verde, 2019
@subject H = Sete Ondas seizure | the haul | the seizure | the shipment | the cargo
@subject V = Sete Ondas | the trawler | the vessel | the boat
@subject C = crew | the crew | crew members | sailors
@subject P = Judicial Police | Cape Verde's Judicial Police | PJ | the police | police
@subject K = Cape Verde | the islands | the archipelago
@subject R = Santiago | Praia
@subject M = Captain Anatol Grekov | Grekov | the skipper | the captain
@fact q1 = 8.2 | other | H | tonnes of cocaine | 2019-02-02 | snapshot
@fact q2 = 9570 | other | H | kilograms of cocaine | 2019-02-04 | constant
@fact pk = 8700 | other | H | packets of cocaine | 2019-02-04 | constant
@fact kp = 1.1 | other | H | kilograms in a packet | - | constant
@fact ba = 261 | other | H | bales | 2019-02-04 | constant
@fact pu = 82 | other | H | percent of purity | 2019-02-11 | constant
@fact pure = 7847 | other | H | kilograms of pure cocaine | 2019-02-11 | constant
@fact q0 = 3360 | other | K | kilograms of cocaine seized | 2016-2018 | cumulative
@fact qm = 2190 | other | K | kilograms of cocaine seized | 2018 | cumulative
@fact q7 = 740 | other | K | kilograms of cocaine seized | 2017 | cumulative
@fact q6 = 430 | other | K | kilograms of cocaine seized | 2016 | cumulative
@fact pr = 28000 | price | H | euros for a kilogram wholesale in Europe | 2019 | constant
@fact va = 267960000 | price | H | euros wholesale in Europe | 2019 | constant
@fact st = 720000000 | price | H | euros at street level | 2019 | constant | projected
@fact gd = 1680000000 | budget | K | euros of gross domestic product | 2018 | cumulative
@fact gs = 15.95 | rate | H | percent of gross domestic product | 2019 | constant
@fact c1 = 11 | arrests | C | people arrested on board | 2019-02-02 | cumulative
@fact c2 = 13 | arrests | C | people arrested on board | 2019-02-04 | cumulative
@fact cu = 8 | arrests | C | Ukrainians arrested on board | 2019-02-04 | cumulative
@fact cb = 3 | arrests | C | Brazilians arrested on board | 2019-02-04 | cumulative
@fact cg = 2 | arrests | C | Ghanaians arrested on board | 2019-02-04 | cumulative
@fact sh = 4 | arrests | R | people arrested on shore | 2019-02-04 | cumulative
@fact al = 17 | arrests | H | people arrested | 2019-02-04 | cumulative
@fact ch = 15 | arrests | H | people charged | 2019-02-11 | cumulative
@fact fr = 2 | arrests | H | people released | 2019-02-11 | cumulative
@fact le = 37 | distance | V | metres of length | - | constant
@fact bu = 1974 | other | V | year of building | - | constant
@fact nm = 160 | distance | V | nautical miles from port when boarded | 2019-02-01 | constant
@fact km = 296 | distance | V | kilometres from port when boarded | 2019-02-01 | constant
@fact da = 19 | duration | V | days at sea | 2019-02-01 | constant
@fact fu = 240 | other | V | tonnes of fuel declared | 2019-01 | constant | denied
@fact fi = 6 | other | V | tonnes of fish aboard | 2019-02-02 | constant
@fact cl = 04:20 | clock | V | time of the boarding | 2019-02-01 | constant
@fact of = 46 | officers | P | officers and marines on the boarding ship | 2019-02-01 | constant
@fact o2 = 110 | officers | P | officers who unloaded and guarded | 2019-02-04 | constant
@fact st1 = 218 | jobs | P | investigators | 2019 | snapshot
@fact st2 = 300 | jobs | P | investigators | 2021 | plan | pledged
@fact st3 = 82 | jobs | P | additional investigators | 2021 | plan | pledged
@fact ag = 52 | age | M | age | 2019 | constant
@fact mi = 4 | sentence | C | years in prison at least | - | constant | threshold
@fact mx = 12 | sentence | C | years in prison at most | - | constant | threshold
@fact pa = 1300000 | price | C | euros promised to the crew | 2019 | constant | hypothetical
@fact pe = 100000 | price | C | euros promised to each of the crew | 2019 | constant | hypothetical
@fact bo = 7 | other | H | hours of burning | 2019-02-09 | constant
@fact ov = 2 | other | H | ovens used to burn the cocaine | 2019-02-09 | constant
@fact sa = 180 | other | H | kilograms kept as samples and evidence | 2019-02-09 | constant
@fact bn = 9390 | other | H | kilograms burned | 2019-02-09 | constant
@fact ti = 15 | duration | P | months of investigation | 2019-02 | constant
@fact co = 6 | other | P | countries that took part | - | constant
@rel product q2 = pk * kp
@rel sum q0 = q6 + q7 + qm
@rel product va = q2 * pr
@rel share gs = va / gd
@rel sum c2 = cu + cb + cg
@rel sum al = c2 + sh
@rel diff fr = al - ch
@rel convert km = nm
@rel diff st3 = st2 - st1
@rel product pa = c2 * pe
@rel diff bn = q2 - sa
@rel share pu = pure / q2
@trap q1 q2 :: a first estimate at sea and the weighing in port
@trap q2 bn :: seized and burned
@trap pk q2 :: packets and kilograms
@trap va st :: wholesale and street value
@trap c1 c2 :: two men were found hidden later
@trap c2 al :: on board and in all
@trap fr cg :: two released and two Ghanaians
@trap pu st3 :: purity of 82 percent and 82 more investigators
@trap co fi :: six countries and six tonnes of fish
@trap nm km :: the same distance in two units
@trap of o2 :: officers at sea and on the quay

@doc atlantic-wire | wire agency | 2019-02-02
Cape Verde police seize trawler with more than {eight|>q1} tonnes of cocaine

PRAIA, Feb 2 (Atlantic Wire) - Police in Cape Verde said on Saturday they had towed into port a trawler carrying an estimated {8.2|~q1|t=on Saturday|by=Police in Cape Verde} tonnes of cocaine, the biggest find ever made in the West African archipelago.

The {37|le}-metre Sete Ondas was boarded before dawn on Friday, {160|nm|t=on Friday} nautical miles south-west of Praia, by {46|of} officers and marines. {Eleven|c1|t=so far} people were arrested so far, among them the skipper, whom police named as Anatol Grekov, {52|ag}.

Cape Verde had seized {2,190|qm|t=in all of last year} kilograms of the drug in all of last year and {740|q7|t=in 2017} in 2017.

"We have not finished counting. We have not finished looking, either," said Filomena Tavares Spínola, deputy director of the Judicial Police. She said the operation followed {15|ti|by=She} months of work with {six|co} countries, including Brazil, Spain and Nigeria.

The trawler, built in {1974|bu}, had left Belém {19|da} days earlier. Its papers declared {240|fu|by=Its papers} tonnes of fuel, which its tanks cannot hold, Spínola said, and its hold contained {six|fi} tonnes of fish, "quite rotten".

Traffickers in Cape Verde face {four|mi} to {12|mx} years in prison.

(1 euro = 110.27 escudos)

@doc jornal-do-platô | national daily, web | 2019-02-05
Weighed, counted, and still hard to grasp: {9,570|q2} kilos

Praia | 05 Feb 2019, 08:02 | Photos: 1/17

They started on Saturday night with a fish scale and ended on Monday with three. Now it is official. On the Sete Ondas there were {9,570|q2|t=on Monday|by=the Judicial Police} kilograms of cocaine, the Judicial Police announced at the harbour gate: {8,700|pk|^} packets, sewn up in {261|ba|^} bales. At sea they had guessed at {8.2|q1|t=At sea} tonnes.

The number of prisoners has changed too. A dog found {two|-} more men in the chain locker, so that it is {13|c2|t=now} from the boat now: {eight|cu} Ukrainians, {three|cb} Brazilians and the {two|cg} from the locker, both Ghanaian. With the {four|sh} who were waiting on a beach near Tarrafal with vans, the prosecutor has {17|al|by=the prosecutor} people in custody.

What were they paid? Grekov, who is {52|ag}, has told his lawyer that every man aboard was promised {€100,000|pe|by=Grekov}. That would be {€1.3 million|pa} for the lot. In the bars of Plateau this was thought to be stingy.

And what is it worth? At {€28,000|pr} a kilo, the price that a wholesaler in Rotterdam pays, we get to {€268 million|~va}, or about {26%|!~gs} of the {€1.68 billion|gd|t=last year} that these islands produced last year. {A hundred and ten|o2} officers are guarding it.

Mais lidas: Água volta às 18h | 4 feridos na Fazenda | Morabeza FC 3-1

@doc radio-nordest | radio feature, transcript | 2019-02-10
Transcript: "Where there is smoke" (broadcast Sunday, 11 a.m.)

[Sound: a cement works]

PRESENTER: It took {seven|bo} hours. On Saturday, in {two|ov} ovens of the cement works outside Praia, Cape Verde set fire to what may be the most valuable thing that has ever landed here.

Amílcar Évora of the police was there with a clipboard. Of the {nine thousand five hundred and seventy|q2} kilos that came off the trawler, he says, {nine thousand three hundred and ninety|bn|t=On Saturday|by=he} went in. {A hundred and eighty|sa|^} were kept back for the court.

ÉVORA: You stand there and you think: each packet, {one point one|kp|v=1.1} kilos. {Eight thousand seven hundred|pk} times you hand it to the next man. After the first thousand you think only about your back.

PRESENTER: I asked him about that night on the water. The boarding party - {46|of} in all - went over the rail at {twenty to four|!cl|v=03:40|t=that night}. They were almost {three hundred|~km} kilometres from home. Nobody aboard the trawler said a word. The hold, under ice, had {six|fi} tonnes of mackerel.

And then? {Thirteen|c2} sailors in handcuffs, {four|sh} people on a beach. And a country which in the three years before, 2016 to 2018, had caught {three thousand six hundred and thirty|!q0|t=in the three years before} kilos, all told.

ÉVORA: I'm asked if we're a transit country. Well. The sea has always been there.

PRESENTER: You can hear our 38 earlier features as podcasts.

@doc casamance-observer | regional newspaper, Senegal | 2019-02-12
{Fifteen|ch} charged over record cocaine; {two|fr} walk free

From our correspondent in Praia, Mamadou Lopes

{Fifteen|ch|t=Monday|by=the public prosecutor} of the {17|al} people arrested in the affair of the Sete Ondas were charged on Monday. The other {two|fr|^}, the public prosecutor said, were let go: a van driver who "thought it was cement", and the ship's cook, one of the {three|cb} Brazilians, who had asked to be put ashore on the second day.

The charge sheet brings news from the laboratory. The cocaine was {82|pu|by=the laboratory} per cent pure, an exceptional figure; that means {7,847|pure} kilograms of the pure substance in a cargo of {9,570|q2}. If cut in the usual way it could have fetched {€720m|st} in the streets of Paris or Madrid. In bulk it was worth {€268m|va}.

The {seven|-} lawyers for the crew - {eight|cu} of it from Odessa and Kherson, {two|cg} from Tema - will argue that the boarding, {160|nm} miles from the coast, was unlawful. Their clients risk {12|<mx} years.

Cape Verde's prime minister visited the harbour with an announcement. The Judicial Police, who number {281|!st1|t=today} investigators today, will have {300|st2|t=by 2021|by=Cape Verde's prime minister} by 2021. "We had {82|-} reasons to do this before, and now we have one more," he joked, in allusion to the number to be recruited.

In Dakar a customs officer told me that Senegal would be glad of half as many. Last year it found {1,050|-} kilos; its neighbour, {2,190|qm|t=Last year|s=its neighbour}.

@doc lloyds-lane-bulletin | maritime trade bulletin | 2019-02-15
CASUALTY & DETENTION BULLETIN 07/19

Item 3. SETE ONDAS (fishing, {37|le} m, blt {1974|bu}, flag unknown, ex ALMIRANTE NETO)

Boarded 1 Feb at {0420|cl|v=04:20} UTC, {160|nm} nm ({296|km} km) SW of Praia; detained. {19|da} days out of Belém. Declared bunkers of {240|fu|by=Declared} t were never aboard. Catch: {6|fi} t, spoiled.

Authorities report {9,570|q2|by=Authorities} kg of a controlled substance in {216|!ba|^} bales. Of this {9,390|bn} kg was incinerated on 9 Feb; {180|sa} kg is retained. Early reports of {8.2|q1|t=Early} t should be disregarded. Purity: {82|pu} per cent.

Persons: {13|c2} aboard (an earlier count of {11|c1|t=earlier} omitted {two|-} stowed in the chain locker), nationalities UKR {8|cu}, BRA {3|cb}, GHA {2|cg}. Total detained incl. shore party {17|al}; {15|ch|t=11 Feb} charged 11 Feb; {2|fr|^} freed.

Value quoted by the media ranges from EUR {268|va|x=1000000|round=1000000} m (wholesale, at EUR {28,000|pr} per kg) to {720|st|x=1000000} m (retail). Members are reminded that neither figure is insurable.

Remarks: with this one cargo local police have taken almost three times what they had found in 2016 ({430|q6|t=2016} kg), 2017 ({740|q7|t=2017}) and 2018 ({2,190|qm|t=2018}) together. Expect longer inspections in Praia and Mindelo. Staffing of {218|st1} to rise by {82|st3}.

Next bulletin: 22 Feb. Subscriptions +44 20 7946 0112.
