@story callapata-mudslide
@topic Mudslide on a hillside district of La Paz: morning, third day, relocation plan
@subject S = Callapata slide | the slide | mudslide | landslide | Callapata | the hill
@subject A = Alto Callapata | upper Callapata | the upper part
@subject B = Bajo Callapata | lower Callapata | the lower part
@subject M = City of La Paz | the city | municipality | city hall | Gróver Limachi | Limachi
@subject G = Bolivian government | the government | the central government | Vice-Ministry of Civil Defence | Civil Defence
@subject R = SAR Illimani | rescue team | rescuers
@subject H = Slide of 2011 | 2011
@subject U = Geodynamics Institute | geologists | the institute
@subject T = Nilda Quenta | Nilda | the girl
@fact h1 = 48 | homes | S | houses destroyed | 2027-02-09 | cumulative
@fact h2 = 133 | homes | S | houses destroyed | 2027-02-11 | cumulative
@fact ha = 92 | homes | A | houses destroyed | 2027-02-11 | cumulative
@fact hb = 41 | homes | B | houses destroyed | 2027-02-11 | cumulative
@fact hr = 265 | homes | S | houses at risk | 2027-02-11 | snapshot
@fact f1 = 110 | evacuated | S | families who lost or left their homes | 2027-02-09 | cumulative
@fact f2 = 386 | evacuated | S | families who lost or left their homes | 2027-02-11 | cumulative
@fact p2 = 1640 | evacuated | S | people who lost or left their homes | 2027-02-11 | cumulative
@fact pt = 590 | evacuated | M | people sleeping in tents | 2027-02-11 | snapshot
@fact d1 = 2 | deaths | S | people killed by the mud | 2027-02-09 | cumulative
@fact d2 = 6 | deaths | S | people killed by the mud | 2027-02-11 | cumulative
@fact m1 = 8 | missing | S | people not found | 2027-02-09 | snapshot
@fact m2 = 3 | missing | S | people not found | 2027-02-11 | snapshot
@fact ta = 9 | age | T | age | - | constant
@fact td = 31 | duration | T | hours under the rubble | 2027-02-10 | constant
@fact ar = 14 | area | S | hectares of ground that moved | 2027-02-11 | constant
@fact v = 2.1 | speed | U | metres a day that the ground moves | 2027-02-09 | snapshot
@fact v2 = 0.3 | speed | U | metres a day that the ground moves | 2027-02-11 | snapshot
@fact r = 94 | other | S | millimetres of rain in three days | 2027-02-09 | constant
@fact rf = 151 | other | S | millimetres of rain in an average February | - | constant
@fact ho = 430 | homes | H | houses destroyed | 2011 | constant
@fact do = 0 | deaths | H | people killed by the mud | 2011 | constant
@fact pl = 240 | homes | M | flats for the homeless of the slide | 2027-03-02 | plan | pledged
@fact c = 96000000 | budget | M | bolivianos for the flats | 2027-03-02 | plan | projected
@fact cg = 60000000 | budget | G | bolivianos from the central government for the flats | 2027-03-02 | plan | pledged
@fact cm = 36000000 | budget | M | bolivianos from the city for the flats | 2027-03-02 | plan | pledged
@fact rent = 1500 | budget | M | bolivianos of rent aid a month | 2027-03-02 | plan | pledged
@fact rm = 6 | duration | M | months of rent aid | 2027-03-02 | plan | pledged
@rel sum h2 = ha + hb
@rel sum c = cg + cm
@trap h1 h2 :: the first morning and the third day
@trap h2 hr :: destroyed and at risk
@trap f2 p2 :: families and people
@trap h2 ho :: this slide and the one of 2011
@trap p2 pt :: all the displaced and those in tents
@trap v v2 :: the ground slows down

@doc a-radio | radio news, translated script | 2027-02-09
Good morning, it is {eight|-} o'clock in La Paz and the hill of Callapata has come down.

At least {two|>d1|by=Civil Defence} people are dead, according to Civil Defence. {Eight|m1|by=Civil Defence} are not to be found. The city, through its risk secretary Gróver Limachi, speaks for the time being of {48|h1|t=for the time being|by=Gróver Limachi} houses gone and {110|f1|^} families in the street.

Our reporter walked as far as the chapel. After that there is no street. The sector called the upper part slid onto the sector called the lower part, says a man with a wardrobe on his back.

In three days {94|r} millimetres of water have fallen. In a whole February {151|rf|t=In a whole February} is usual.

The geologists warn: the soil is still advancing, at {2.1|v|by=The geologists} metres a day. Don't go up to look.

Minibuses {273|-} and {357|-} turn back at the cemetery.

@doc b-daily | La Paz daily, English edition | 2027-02-11
Nilda, {9|ta}, is alive after {31|td} hours; the hill takes {133|h2} homes

At ten to two on Wednesday afternoon somebody in the team of SAR Illimani raised a fist and {four hundred|-} people fell silent. Beneath a zinc roof a child was coughing.

Nilda Quenta, {nine|ta} years old, had been there since the ground moved, {31|td} hours in all. She asked whether school had been cancelled.

It has. {Six|d2|t=by Thursday morning} neighbours of hers had been found dead by Thursday morning, up from {two|d1|t=on the first day} on the first day, and {three|m2|t=by Thursday morning} remain missing.

City hall's list now has {133|h2|t=now|by=City hall's list} destroyed houses, {92|ha|^} in Alto Callapata and {41|hb|^} in Bajo Callapata. Another {265|hr|^} stand on cracked soil. {386|f2} households are without a home. That means {1,640|p2} people, of whom {590|pt} sleep in tents on the Obrajes football pitch.

"In 2011 we lost {430|ho|t=In 2011|s=we} houses and {not one|do|t=In 2011|v=0} neighbour, because the hill gave us a day," said Limachi. "This one gave us a minute."

Photos: APG | Page {6|-}: Carnival routes | Dollar: {11.90|-} parallel

@doc c-science-desk | Q&A of a science desk | 2027-02-12
Why did Callapata slide?

How big is it?
About {14|~ar|by=the Geodynamics Institute} hectares, says the Geodynamics Institute. The scar of 2011, a valley further south, is larger, and it swallowed {430|ho|s=The scar of 2011} houses against {133|h2} this time.

Is it over?
Nearly. On the morning of the disaster the instruments showed {2.1|v|t=On the morning of the disaster|by=the instruments} metres a day; on Thursday they showed {30|v2|t=on Thursday|by=they|v=0.3} centimetres.

Was it the rain?
{94|r} millimetres fell in three days, close to two-thirds of the {151|rf|t=in the average February} that fall in the average February. But a broken sewer had been soaking the clay for years.

Could more houses go?
Yes: {265|hr|by=the city's engineers} by the estimate of the city's engineers. Their owners are among the {386|f2} families who have been told to leave or have nothing to return to.

Who is to blame?
We're geologists.

@doc d-business-paper | financial newspaper | 2027-03-03
La Paz to build {240|pl|by=City hall} flats for Callapata's homeless

City hall and the government signed an agreement on Tuesday to put up {240|pl} flats for those who lost everything in last month's landslide. They will cost Bs {96 million|c}. La Paz brings {36 million|cm}; {60 million|cg|s=the treasury} comes from the treasury.

Until the blocks stand, each of the families will get Bs {1,500|rent} a month towards rent, for {six|rm} months at most.

The sums do not meet all needs. {386|f2|t=in February} families had been driven out in February, and of the {133|h2|t=in February} buildings razed many had two or three tenants. "Those who rented count as well," insisted Limachi.

The search ended on {20|-} February with {two|-} of the missing given up. The Civil Defence vice-ministry says the {94|r} mm downpour was a once-in-{25|-}-years event.

Shares in cement maker Viacruz rose {0.8|-}%.
