@story h3-paraguari-dengue
@topic Dengue in Paraguay: an outbreak week by week, beds, fumigation, a vaccine
@subject E = dengue outbreak | the outbreak | the epidemic | dengue
@subject P = Central department | Central
@subject A = Asunción | the capital
@subject R = Caazapury | Caazapury department
@subject M = Health ministry | the ministry | the Ministry of Public Health | MSPBS
@subject V = Minister Librada Ocampos-Yegros | the minister | Ocampos-Yegros
@subject H = Hospital of Barrio Yvoty | Barrio Yvoty hospital | the hospital
@subject O = Pan American Health Organization | PAHO
@subject X = 2020 epidemic | the epidemic of 2020
@fact n1 = 9850 | cases | E | suspected cases notified | 2027-01-17 | cumulative
@fact n2 = 38200 | cases | E | suspected cases notified | 2027-02-14 | cumulative
@fact n3 = 71600 | cases | E | suspected cases notified | 2027-03-21 | cumulative
@fact k1 = 1120 | cases | E | confirmed cases | 2027-01-17 | cumulative
@fact k2 = 6940 | cases | E | confirmed cases | 2027-02-14 | cumulative
@fact k3 = 15300 | cases | E | confirmed cases | 2027-03-21 | cumulative
@fact kp = 3470 | cases | P | confirmed cases | 2027-02-14 | cumulative
@fact ka = 2150 | cases | A | confirmed cases | 2027-02-14 | cumulative
@fact kr = 1320 | cases | R | confirmed cases | 2027-02-14 | cumulative
@fact d1 = 4 | deaths | E | confirmed deaths | 2027-01-17 | cumulative
@fact d2 = 19 | deaths | E | confirmed deaths | 2027-02-14 | cumulative
@fact s2 = 27 | deaths | E | deaths under study | 2027-02-14 | snapshot
@fact d3 = 46 | deaths | E | confirmed deaths | 2027-03-21 | cumulative
@fact dc = 9 | deaths | E | confirmed deaths of children | 2027-03-21 | cumulative
@fact h2 = 1085 | injuries | E | people in hospital | 2027-02-14 | snapshot
@fact u2 = 63 | injuries | E | people in intensive care | 2027-02-14 | snapshot
@fact h3 = 540 | injuries | E | people in hospital | 2027-03-21 | snapshot
@fact be = 118 | other | H | beds | 2027-02-14 | constant
@fact oc = 164 | other | H | people in beds and hammocks | 2027-02-14 | snapshot
@fact wt = 9 | duration | H | hours of wait in the fever clinic | 2027-02-14 | snapshot
@fact la = 24 | other | A | percent of houses with larvae | 2027-02 | snapshot
@fact lt = 1 | other | O | percent of houses with larvae deemed safe | - | constant | threshold
@fact fu = 460 | other | M | fumigation teams promised | 2027-01 | plan | pledged
@fact fr = 137 | other | M | fumigation teams at work | 2027-02-14 | snapshot
@fact va = 250000 | other | M | vaccine doses bought | 2027-03 | plan
@fact vg = 61400 | other | M | vaccine doses given | 2027-03-21 | cumulative
@fact pr = 11 | price | M | dollars a vaccine dose | 2027-03 | constant
@fact co = 2750000 | budget | M | dollars for the vaccine | 2027-03 | constant
@fact xd = 53 | deaths | X | confirmed deaths | 2020 | constant
@fact xn = 226000 | cases | X | suspected cases notified | 2020 | cumulative
@fact ga = 5 | arrests | A | owners of vacant plots detained | 2027-03-21 | cumulative
@fact hp = 50 | other | P | percent of all confirmed cases | 2027-02-14 | snapshot
@rel share hp = kp / k2
@rel sum k2 = kp + ka + kr
@rel product co = va * pr
@trap n2 k2 :: notified and confirmed
@trap d2 s2 :: confirmed deaths and deaths under study
@trap d3 s2 :: the sum of the confirmed and the studied of February happens to be the toll of March
@trap fu fr :: promised and at work
@trap d3 xd :: the epidemic of 2020
@trap va vg :: bought and given
@trap h2 u2 :: intensive care is a part
@trap be oc :: beds and patients

@doc a-nanduti | radio news site | 2027-01-18
{Four|d1} deaths and nearly {10,000|~n1} fevers: ministry declares dengue alert

Monday, 18 January · 10:15

The Ministry of Public Health this morning declared an epidemiological alert. Up to Saturday it had received {9,850|n1|t=Up to Saturday|by=The Ministry of Public Health} notifications of suspected dengue and confirmed {1,120|k1|^}. {Four|d1|^} patients have died, the youngest a girl of seven in Lambaré.

Minister Librada Ocampos-Yegros promised {460|fu|by=Minister Librada Ocampos-Yegros} fumigation teams "before Carnival".

It is serotype 3, which has not gone round here in eighteen years, epidemiologist Guido Bernal-Schmitz recalled. "A whole generation has no defences. In 2020 it was {226,000|xn|t=In 2020|by=epidemiologist Guido Bernal-Schmitz} notifications and {53|xd|^} deaths, with half of the mosquito we have today."

PAHO says that not more than {one in a hundred|<lt|by=PAHO|v=1} dwellings should have larvae. In Asunción the inspectors found them in {one of four|~la|by=the inspectors|v=25}.

Ñanduti 1020 AM · WhatsApp 0981 555 017 · Olimpia 2, Guaraní 2

@doc b-abece | national daily | 2027-02-16
Hammocks in the corridor

By Perla Duarte-Nishikawa. Photographs: Óscar Ayala.

In Barrio Yvoty hospital, {118|be} beds, there are {164|oc|t=on Sunday} people lying down. I count them twice on Sunday with the head nurse. The difference hangs in hammocks that the families bring from home, between a drip and a window bar.

In the fever clinic one waits {nine|wt} hours. A man in the queue has a fan and rents it out.

The country, says the bulletin, has {38,200|n2|t=to 14 February|by=the bulletin} notified cases to 14 February and {6,940|k2|^} confirmed by laboratory, {half|hp|^} of them, {3,470|kp|^}, in Central; {2,150|ka|^} are in the capital and {1,320|kr|^} in Caazapury, from where nothing used to be heard. {1,085|h2} persons are interned, {63|u2} of those in intensive care.

It has confirmed {nineteen|d2} deaths. {Twenty-seven|s2} others are "under study", an expression that the widow of Arnaldo Vera finds curious. "I could tell them," she says.

And the fumigators? {One hundred and thirty-seven|fr|t=today} teams are out today. {Four hundred and sixty|fu} were announced.

Edition 19,407 · Gs. 6,000 · Weather 38°

@doc c-crono | popular daily | 2027-02-16
IT'S A MASSACRE! {38,000|!~k2} have dengue, {27|!d2} gone

OPA! Che ra'a, hear this. Already {38,200|!k2|by=the doctors} Paraguayans have caught dengue, confirmed by the doctors, and {twenty-seven|!d2|^} are with San Pedro.

{One in four|~la|v=25} homes of Asunción has wrigglers in the flowerpot. At Barrio Yvoty {164|oc} sick are squeezed in like chipa in a basket, and you sweat {9|wt} hours for a paracetamol.

Where are the {460|fu} smoke machines, señora minister? Ña Tomasa of Bañado Sur burns cow dung. "Works better," she winks.

LUCKY NUMBERS: quiniela 4071. THE BODY OF THE DAY: page 24. Cerro signs a No. 9!

@doc d-latam | regional news agency | 2027-03-23
Paraguay begins dengue shots as epidemic ebbs

ASUNCIÓN, March 23 (SurPrensa) - Paraguay has vaccinated {61,400|vg|t=by Sunday|by=the health ministry} teenagers against dengue by Sunday with a first part of the {250,000|va} doses that it bought for {$11|pr} apiece, the health ministry said on Tuesday, as new infections fell for the fourth week in a row.

The contract is worth {$2.75 million|co}.

By Sunday the country of seven million had notified {71,600|n3|t=By Sunday} cases, of which {15,300|k3|^} were confirmed, and {46|d3|^} deaths, {nine|dc|^} among children. It is fewer than the {53|xd|t=seven years ago} who died seven years ago.

Hospitals, which in mid-February held {1,085|h2|t=in mid-February} dengue patients, now hold {540|h3|t=now}.

Police have detained {five|ga} owners of abandoned plots in the capital, where {24%|la|t=at the peak} of houses harboured larvae at the peak.

@doc e-editorial | newspaper editorial | 2027-03-24
The mosquito does not read communiqués

Now that the curve goes down, the minister has found her voice. She recalls, correctly, that {46|d3} deaths are fewer than those of 2020. She does not recall that in January she undertook to field {460|fu|t=in January|by=she} brigades against the vector, nor that in the worst week there were {137|fr|t=in the worst week}.

She is proud of the vaccine. {Two hundred and fifty thousand|va} doses, she says; let us add that {61,400|vg} have been applied, and that they cost {2.75 million|co} dollars, or {$1.10|!pr} each, a price at which one wonders who paid the freight.

Nearly {72,000|~n3} Paraguayans have had a fever that bears her signature. In Barrio Yvoty they took turns in {118|be} beds. The next rains come in October. We would count the brigades then, in the street, one by one.
