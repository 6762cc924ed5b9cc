@story u5-wuppertal-bruecke
@topic A closed motorway-feeder bridge in a German city: cracks, detours and the price of a new one
@subject B = Lüntenbeck viaduct | the viaduct | viaduct | the bridge | bridge
@subject C = city of Ahrenscheid | Ahrenscheid | the city
@subject D = Head of building Gesine Wrobel | Wrobel | the city's head of building | the head of building
@subject I = Chamber of Commerce Bergmark | the chamber | Chamber of Commerce | IHK Bergmark
@subject E = Sauerfeld engineers | the engineers | Sauerfeld | the consultants
@subject F = Federal Ministry of Transport | federal government | Berlin | the federal ministry
@subject S = Steinweg diversion | the diversion | diversion | Steinweg
@fact ln = 186 | distance | B | metres of length | - | constant
@fact yb = 1968 | other | B | year of building | - | constant
@fact vd = 27500 | other | B | vehicles a day before the closure | 2030 | snapshot
@fact lo = 3100 | other | B | lorries a day before the closure | 2030 | snapshot
@fact sn = 19400 | other | S | vehicles a day | May 2031 | snapshot
@fact s0 = 8200 | other | S | vehicles a day | 2030 | snapshot
@fact ck = 63 | other | E | cracks in the steel | 2031-03-12 | snapshot
@fact cx = 2.4 | other | E | metres of the longest crack | 2031-03-12 | snapshot
@fact gr = 2.3 | rate | E | grade in the inspection of 2028 | 2028 | snapshot
@fact gn = 3.6 | rate | E | grade in the latest inspection | 2031-03-12 | snapshot
@fact gl = 3.5 | rate | E | grade from which a structure is inadequate | - | constant | threshold
@fact nc = 94000000 | budget | B | euros for a new one | June 2031 | plan | projected
@fact rc = 21000000 | budget | B | euros for a repair | June 2031 | plan | hypothetical
@fact fs = 70 | other | F | percent of the cost that it may bear | June 2031 | plan | pledged
@fact fe = 65800000 | budget | F | euros of the cost that it may bear | June 2031 | plan | pledged
@fact ce = 28200000 | budget | C | euros of the cost that the city must bear | June 2031 | plan | projected
@fact op = 2037 | other | B | year of opening of the new one | June 2031 | plan | projected
@fact lf = 380 | other | I | firms surveyed | May 2031 | snapshot
@fact hf = 57 | other | I | percent of firms that lose money through the closure | May 2031 | snapshot
@fact ls = 1600000 | other | I | euros lost a week by firms | May 2031 | snapshot | projected
@fact mv = 13 | duration | S | minutes added to a journey at rush hour | May 2031 | snapshot
@fact bl = 4 | other | C | buses an hour added | April 2031 | snapshot
@rel sum nc = fe + ce
@rel share fs = fe / nc
@trap nc rc :: a new bridge and a repair
@trap vd sn :: traffic on the bridge and on the diversion
@trap gr gn :: two inspections
@trap fe ce :: two payers
@trap vd lo :: all vehicles and lorries

@doc a-paper | regional daily | 2031-06-18
{94 million|nc} euros: city decides on new viaduct

Ahrenscheid. The Lüntenbeck viaduct will not be patched up. The council's building committee followed the head of building, Gesine Wrobel, on Tuesday and chose a new structure at an estimated {94 million euros|nc|by=the head of building}, rather than a repair for {21 million|rc} that would have lasted, in her words, "until the next frost".

{27,500|vd|t=until March} vehicles a day crossed the {186|ln}-metre bridge until March, {3,100|lo} of them lorries. Until March: on the 12th of that month, engineers from the Sauerfeld office found {63|ck|t=on the 12th of that month} cracks in the steel, the longest of them {2.4|cx} metres. The viaduct was shut within the hour.

Berlin has held out the prospect of {70 percent|fs}, that is {65.8 million|fe}. For the city that leaves {28.2 million|ce}, which it does not have.

The opening is planned for {2037|op}. Wrobel asked for "a word we have not used for a while: patience".

Until then Steinweg must suffer. There, {19,400|sn|t=in May} cars and lorries a day were counted in May, compared with {8,200|s0|t=previously} previously.

@doc b-chamber | chamber press release | 2031-06-05
Survey: viaduct closure costs the region {1.6 million|ls} euros a week

{57 percent|hf} of companies in the catchment area of the closed Lüntenbeck viaduct are losing money because of it. That is the result of a lightning survey by IHK Bergmark in which {380|lf} firms took part.

Extrapolated to the district, the damage comes to {1.6 million|ls|m=projected} euros a week. "A lorry that has to go over Steinweg loses {13|mv|t=at peak times} minutes at peak times. Multiply that by {3,100|lo}," says managing director Cem Holtkötter.

The chamber expects the city to opt for a new bridge at once. Waiting for {2037|op} is out of the question. With a temporary steel span, which the chamber's own consultants price at {9 million|-|m=projected} euros, traffic could roll again in {2033|-|m=projected}.

Background: The viaduct was built in {1968|yb}. In the inspection of 2028 it was given a grade of {2.3|gr|t=In the inspection of 2028}; anything from {3.5|gl} is deemed inadequate.

Press contact: Tel. 0202 555 01-44. Reprint free of charge, please send copy.

@doc c-broadcaster | public radio site | 2031-06-18
How a bridge goes from "fair" to closed in three years

Stand: 18.06.2031, 06:00 Uhr | Reading time: 3 min

In 2028 the inspectors gave it {2.3|gr|t=In 2028}. In March it was {3.6|gn|t=In March}, and at {3.5|gl} the red flag goes up. What happened in between?

"Nothing happened. That's the problem," says the woman from the Sauerfeld office who knelt under the carriageway with a lamp. The structure from {1986|!yb} was designed for {a third|-} of today's axle loads. She marked {63|ck|t=In March} cracks with chalk. Somebody stole the chalk.

Now it is to be replaced. The city puts the cost at {94 million|nc|by=The city} euros. If the federal government bears {70 percent|fs} as announced, Ahrenscheid is left with {32.8 million|!ce}.

On Steinweg, meanwhile, life with {14,900|!sn} vehicles a day has become loud. Residents have hung bed sheets from their windows. {Four|bl} extra buses an hour are supposed to help. "They're stuck behind us too," says Yıldız Brambach from number 112.

@doc d-blog | local blog | 2031-06-20
Brückentage

Day 100 without the viaduct. Let's tidy up the numbers that are flying about.

Length. {186|ln} metres. The broadcaster's documentary had it crossing the entire valley; it doesn't.

Traffic. {27,500|vd|t=on an average day} on an average day before the closure. Of these, {19,400|-} did not all go to Steinweg: the street had {8,200|s0|t=already} already, so {11,200|-} are newcomers. The remainder has vanished: gone around via the A 46, taken the bus, stayed in bed.

Money. New build {94|nc|x=1000000} million. Federal share {56.8|!fe|x=1000000} million, city share {28.2|ce|x=1000000}. The repair that some people on the council dream of: {21|rc|x=1000000}.

Time. {13|mv} minutes more between seven and nine, according to the chamber, which also says {57|hf|by=the chamber} percent of its members are bleeding. It asked {380|lf}; it has {22,000|-}.

Next week: why the fountain is off. Comments (48)
