@story u7-nsanje-cholera
@topic Cholera in southern Malawi: vaccination drive in four districts, third and fourth week
@subject N = Nsanje | Nsanje district
@subject C = Chikwawa | Chikwawa district
@subject O = cholera outbreak | the outbreak | the epidemic
@subject V = vaccination campaign | the campaign | the drive | the jabs
@subject H = Ministry of Health | the ministry | the health ministry
@subject M = Médecins du Rift | MdR | the charity
@fact ca = 1318 | cases | O | people who fell ill with cholera | 2032-02-14 | cumulative
@fact can = 744 | cases | N | people who fell ill with cholera | 2032-02-14 | cumulative
@fact cac = 391 | cases | C | people who fell ill with cholera | 2032-02-14 | cumulative
@fact cao = 183 | cases | O | people who fell ill with cholera in the other two districts | 2032-02-14 | cumulative
@fact ca2 = 1655 | cases | O | people who fell ill with cholera | 2032-02-21 | cumulative
@fact de = 41 | deaths | O | people killed by cholera | 2032-02-14 | cumulative
@fact de2 = 49 | deaths | O | people killed by cholera | 2032-02-21 | cumulative
@fact dp = 120 | deaths | O | people killed by cholera | 2024 | constant
@fact cfr = 3.1 | rate | O | percent of patients who died | 2032-02-14 | snapshot
@fact do = 612000 | other | V | people vaccinated | 2032-02-14 | cumulative
@fact do2 = 701000 | other | V | people vaccinated | 2032-02-21 | cumulative
@fact tg = 880000 | other | V | people to be vaccinated | 2032 | plan
@fact sh = 880000 | other | H | doses delivered by the global stockpile | 2032-01-28 | constant
@fact te = 270 | other | V | vaccination teams | 2032-02 | snapshot
@fact ce = 12 | other | M | treatment centres run in the south | 2032-02-14 | snapshot
@fact be = 340 | other | M | beds in the treatment centres | 2032-02-14 | snapshot
@fact inp = 226 | other | M | patients in the treatment centres | 2032-02-14 | snapshot
@fact bh = 58 | other | N | boreholes flooded | 2032-01 | constant
@fact mon = 3400000 | budget | H | dollars needed for the response | 2032 | plan
@fact got = 1100000 | budget | H | dollars received for the response | 2032-02-14 | cumulative
@fact sc = 63 | other | N | schools closed | 2032-02-14 | snapshot
@rel sum ca = can + cac + cao
@rel share cfr = de / ca
@trap ca ca2 :: a week lies between
@trap ca can :: all four districts and one
@trap do tg :: vaccinated and to be vaccinated
@trap de dp :: this epidemic and that of 2024
@trap mon got :: needed and received

@doc a-wire | wire agency | 2032-02-15
Malawi races to vaccinate as cholera toll passes {40|>de}

BLANTYRE, Feb 15 (Afrique-Monde) - Cholera has killed {41|de|t=by Saturday|by=health ministry data} people in southern Malawi since the January floods and made {1,318|ca|^} ill by Saturday, health ministry data showed.

Most of the cases, {744|can}, are in Nsanje, where the floods spoiled {58|bh} boreholes, and {391|cac} in Chikwawa. The remaining {183|cao} are spread over Thyolo and Mulanje.

The campaign that began on January 30 had reached {612,000|do|t=by Saturday night} people by Saturday night, short of the {880,000|tg} who are to be given the oral vaccine. Health Minister Chisomo Kadzamira said the drive would end "when there is nobody left to ask".

Malawi's last big epidemic, in 2024, claimed {120|dp|t=in 2024} lives.

@doc b-charity | press release | 2032-02-16
MdR: beds will run out within ten days

Médecins du Rift runs {12|ce} treatment centres in the south of Malawi with {340|be} beds. On the evening of 14 February, {226|inp|t=On the evening of 14 February} of them were occupied; a week before it had been {131|-}.

"We see {3.1|cfr} percent of the patients die. With salts and drips given in time it should be fewer than {one|-}," says our coordinator, Annelore Buysse. "They come late because they come on foot."

The official count stands at {1,381|!ca|by=The official count} cases and {41|de} deaths. We believe that the real figure is higher.

MdR supports the campaign with {40|-} of its {270|te} teams. It calls on donors to close the gap: of the {3.4 million dollars|mon|by=the ministry} that the ministry says it needs, {1.1 million|got|t=so far} has come in so far.

Contact: press@mdr.example, +265 1 555 0117. Donations: account 0021 884 300.

@doc c-daily | national daily | 2032-02-17
Nsanje schools stay shut

Story by Tamandani Phiri, Correspondent

Pupils in Nsanje will not return to class this week. The district education manager, Mr Lackson Mbewe, told The Shire Mirror that {63|sc} schools remained closed because they had neither clean water nor working latrines.

Nsanje is the hardest hit of the {four|-} districts. It alone has had {477|!can} cases, against {391|cac} in neighbouring Chikwawa, which reported its first patient a week later.

At Makhanga, mothers queued since dawn for the pink drops. Some {270|te} teams are at work; by Saturday they had vaccinated {612,000|do|t=by Saturday} people. The ministry received {880,000|sh|t=on January 28} doses from the global stockpile on January 28.

"They told us it is not a jab, so I came," laughed Falesi Sakha, 34, a child on each arm.

Nationally {41|de|t=up to the weekend} people had died up to the weekend.

ALSO: Fuel up by K210 · Flames lose 2-0 · K1.2m stolen at Bangula market

@doc d-radio | radio script | 2032-02-22
The World This Hour.

Malawi. The number of people infected with cholera has risen to {one thousand six hundred and fifty-five|ca2|t=as of last night|by=the health ministry}, the health ministry says, as of last night. {Forty-nine|de2|^} have died. That is {eight|-} more than a week ago, when the figure was {forty-four|!de|t=a week ago}.

Vaccination has slowed. Just over {seven hundred thousand|>do2} have been reached, and the target remains {eight hundred and eighty thousand|tg}. In the past seven days, {eighty-nine thousand|-} were added.

The minister denied reports that doses had been sold in the market at Bangula, at {two thousand kwacha|-} each.

@doc e-paper | regional newspaper | 2032-02-23
Who pays for the drops?

The editor of this page has a simple question for Capital Hill. If the response costs {$3.4 million|mon}, and donors have sent {$1.1 million|got|t=by mid-February} by mid-February, who's paying for the rest?

{Forty-nine|de2} families have buried someone. {Seven hundred thousand|~do2} people have been protected, for which let us thank the teams, all {270|te} of them, who walk where the road is gone. But in 2024, after {210|!dp|t=in 2024} deaths, we were told "never again". There was to be a pump in every village. In Nsanje district, {58|bh} boreholes went under in a night, and they were the same ones.

Never again costs money. So does again.
