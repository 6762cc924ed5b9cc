@story zarzis-boat
@topic Loss of a migrant boat between Zarzis and Lampedusa: day two to the second week
@subject B = the Zarzis boat | the boat | shipwreck | the trawler | the vessel | disaster | wreck | tragedy
@subject A = Alarm Sea | the hotline | the charity
@subject I = Italian coastguard | Guardia Costiera | Rome | the coastguard
@subject Q = Lampedusa reception centre | the hotspot | the centre | Contrada Imbriacola
@subject E = Tunisia | Tunis | Tunisian authorities
@fact d1 = 27 | deaths | B | bodies recovered | 2023-08-09 | cumulative
@fact d2 = 41 | deaths | B | bodies recovered | 2023-08-11 | cumulative
@fact d3 = 58 | deaths | B | bodies recovered | 2023-08-18 | cumulative
@fact s = 38 | rescued | B | people rescued | 2023-08-09 | constant
@fact ab = 163 | other | B | people on board | - | constant
@fact ch = 22 | other | B | children on board | - | constant
@fact m2 = 84 | missing | B | people missing | 2023-08-11 | snapshot
@fact m3 = 67 | missing | B | people missing | 2023-08-18 | snapshot
@fact days = 2 | duration | B | days adrift before the boat went down | 2023-08 | constant
@fact call = 02:35 | clock | A | time of the first distress call | 2023-08-07 | snapshot
@fact resp = 14 | duration | I | hours between the call and the first patrol boat | 2023-08-07 | constant
@fact dist = 46 | distance | B | nautical miles from Lampedusa where the boat sank | - | constant
@fact fare = 3000 | price | B | dinars paid for a place | - | constant
@fact len = 14 | other | B | metres of length | - | constant
@fact hot = 2340 | other | Q | people in the centre | 2023-08-11 | snapshot
@fact hcap = 389 | other | Q | people for whom the centre has room | - | constant
@fact yr = 1848 | deaths | - | migrants dead or missing in the central Mediterranean this year | 2023-08-11 | cumulative
@fact arr = 4 | arrests | E | people arrested as smugglers | 2023-08-18 | cumulative
@fact fund = 105000000 | budget | E | euros promised by the EU for border control | 2023-07 | plan | pledged
@rel sum ab = d2 + s + m2
@rel sum ab = d3 + s + m3
@trap d1 d2 :: two days apart
@trap d2 yr :: one boat and a whole year
@trap hot hcap :: held there and room for
@trap m2 m3 :: bodies found meanwhile

@doc ngo | press release | 2023-08-10
PRESS RELEASE — 10 August 2023
{163|ab} people. {14|resp} hours. No one came.

Alarm Sea received the first call from the vessel at {2:35 a.m.|call} on Monday. We passed the position to Rome, Valletta and Tunis within {eleven|-} minutes. The engine had failed; {163|ab|by=the callers} people were on board, the callers said, {22|ch|^} of them children.

The Guardia Costiera sent a patrol boat {14|resp} hours later. It searched in the wrong place and turned back. For {two|days} days the people drifted, {46|dist} nautical miles from Lampedusa, on a {14|len}-metre hull built for {six|-} fishermen. On Wednesday it broke up.

The survivors, {38|s} of them, told our volunteers in the port that each had paid {3,000|fare|by=The survivors} dinars. {Twenty-seven|d1|t=by Wednesday night} dead had been brought in by Wednesday night.

This was not an accident. Donate: IBAN DE00 1002 0500 0003 2876 00.

@doc wire | wire agency | 2023-08-11
Lampedusa death toll climbs to {41|d2} as search goes on

ROME, Aug 11 (Meridian) - The Italian coastguard has recovered {41|d2|t=by Friday afternoon|by=a spokesman} bodies from a shipwreck south of Lampedusa, a spokesman said by Friday afternoon, and {84|m2|^} people are still missing.

The boat, which left Zarzis in Tunisia last weekend with {163|ab|by=survivors} aboard according to survivors, sank {46|dist} nautical miles from the island. {Thirty-eight|s} were saved by a Maltese-flagged tanker.

The coastguard denied it had ignored a call logged at {02:35|call} on Monday. It said a vessel reached the area within {six|!<resp|by=It} hours.

The island's reception centre, with space for {389|hcap}, held {2,340|hot|t=on Friday|by=the Red Cross} on Friday, the Red Cross said. The UN migration agency counts {1,848|yr|t=this year|by=The UN migration agency} dead or missing in the central Mediterranean this year.

Brussels agreed in July to give Tunisia {105 million|fund|t=in July|by=Brussels} euros to police its coast.

@doc lasera | Italian daily, English edition | 2023-08-12
After the wreck, the mathematics of grief

LAMPEDUSA – In the shed on the Favaloro pier somebody has chalked the sums. {Forty-one|d2} coffins. {Thirty-eight|s} blankets given out. And under that, {84|m2}, ringed twice.

Doctor Ottavia Buccheri signed the certificates. The youngest passenger she examined was {eight|-} days old and alive. "The mother counted {twenty-two|ch|by=The mother} little ones at the start," she says.

Opposition deputies want to know what the Guardia Costiera was doing from {two thirty-five|call} on Monday until the tanker's lights. For some {three|!~days} days the trawler – if {14|len} metres of rotten larch merits the word – had no engine. Its passengers had each handed over {5,000|!fare} dinars, about {1,480|-} euros, to a man known as Bilal.

Meanwhile the hotspot at Contrada Imbriacola sleeps {389|hcap} and last night lodged {more than two thousand|-}.

@doc tunis | Tunisian news site | 2023-08-18
Zarzis : quatre suspects écroués
English service | Publié à 17h22 | 3 min read

{Four|arr|by=Khaled Ben Mlouka} people suspected of organising the departure that ended in the tragedy of 9 August are behind bars, prosecutor Khaled Ben Mlouka told Mosaïque Sud. One owned the quay.

The sea has given back {58|d3|t=as of this morning} bodies as of this morning and {67|m3|^} families still have no news. The number who lived, {38|s}, has not changed. Added up, that makes {153|!ab} departures from a beach where people say they saw more.

The dead man's brother, Nizar, showed us the receipt: {3,000|fare} dinars.

In July the European Union pledged {€150m|!fund|m=pledged|t=In July} to Tunisia for keeping its frontiers.

Lire aussi : Olive oil up 34% | Stage de l'Espérance : 26 joueurs convoqués
