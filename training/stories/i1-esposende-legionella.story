@story esposende-legionella
@topic Legionnaires' disease outbreak around Esposende, Portugal: second to fifth week
@subject O = Esposende legionella outbreak | the outbreak | legionella | the cluster
@subject D = Direção-Geral da Saúde | DGS | the health directorate | health authorities
@subject H = Hospital de Barcelos | Barcelos hospital | the hospital
@subject B = Hospital de Braga | Braga
@subject F = Frigomar cannery | Frigomar | the cannery | the factory | cooling tower
@fact c1 = 34 | cases | O | people infected | 2027-11-05 | cumulative
@fact c2 = 71 | cases | O | people infected | 2027-11-19 | cumulative
@fact d1 = 2 | deaths | O | people killed | 2027-11-05 | cumulative
@fact d2 = 6 | deaths | O | people killed | 2027-11-19 | cumulative
@fact hp = 22 | other | O | patients in hospital | 2027-11-19 | snapshot
@fact ic = 5 | other | O | patients in intensive care | 2027-11-19 | snapshot
@fact hb = 13 | other | H | patients in hospital | 2027-11-19 | snapshot
@fact br = 9 | other | B | patients in hospital | 2027-11-19 | snapshot
@fact med = 74 | age | O | median age of the infected | 2027-11-19 | snapshot
@fact tw = 16 | other | D | cooling towers inspected | 2027-11-19 | cumulative
@fact pos = 3 | other | D | cooling towers that tested positive | 2027-11-19 | cumulative
@fact cfu = 48000 | other | F | bacteria units in a litre of water | 2027-11-12 | snapshot
@fact lim = 1000 | other | D | bacteria units in a litre of water | - | constant | threshold
@fact jobs = 310 | jobs | F | people who work there | - | constant
@fact shut = 2027-11-10 | date | F | day of shutdown | - | constant
@fact km = 6 | distance | O | kilometres around the factory within which most of the infected live | - | snapshot
@fact fine = 44000 | damages | F | euros of fine at most | - | constant | threshold
@rel sum hp = hb + br
@trap c1 c2 :: two weeks apart
@trap d1 d2 :: two weeks apart
@trap c2 hp :: all infected and those in hospital
@trap hp ic :: in hospital and in intensive care
@trap tw pos :: inspected and positive
@trap cfu lim :: measured and allowed

@doc a-jornal | regional daily | 2027-11-06
Legionella: {thirty-four|c1} ill between Esposende and Barcelos, source unknown

Rita Vasconcelos Amaro

The number of people diagnosed with Legionnaires' disease on the northern coast rose to {34|c1|t=yesterday|by=the health directorate} yesterday, and {two|d1|^} of them, a man of {81|-} and a woman of {77|-}, have died, the health directorate reported.

All but three live within {six|km} kilometres of the fishing port. "We are looking at towers, fountains, showers, everything that makes a mist," said regional delegate Anselmo Tchipenda.

Inspectors had so far sampled {seven|-} cooling systems. Results take ten days. The law requires owners to act once a litre holds more than {1,000|lim|by=The law} colony-forming units.

At Barcelos hospital, relatives were told to expect long stays.

SNS 24: 808 24 24 24. Tap water is safe to drink.

@doc b-agency | news agency | 2027-11-19
Death toll from Portuguese legionella outbreak climbs to {six|d2}

ESPOSENDE, Portugal — An outbreak of Legionnaires' disease in northern Portugal has killed {six|d2|t=as of Friday|by=DGS} people and sickened {71|c2|t=as of Friday|by=DGS}, the country's DGS said, with no new infections recorded since Tuesday.

{Twenty-two|hp|t=as of Friday} patients were still in hospital as of Friday: {13|hb|s=Barcelos} in Barcelos and {nine|br|s=Braga} in Braga. {Five|ic} needed intensive care. Half of those infected are {74|med} or older.

Health authorities have tested {16|tw} towers and found the bacterium in {three|pos}. Water from one, on the roof of the Frigomar sardine cannery, contained {48,000|cfu} units per litre, against a limit of {1,000|lim}.

The cannery, which employs {310|jobs}, closed on {Nov. 10|shut}. It faces fines of up to {44,000 euros|fine}.

@doc c-workers | weekly newsmagazine | 2027-11-25
Who pays for a sealed factory?

On {the tenth|shut} of November the whistle at Frigomar did not go. By noon {three hundred and ten|jobs|t=By noon} people, most of them women, most of them over fifty, stood on the quay with their aprons in a bag.

"They call us the plague street," says Fernanda Lourenço, a packer for {29|-} years, whose mother is among the {six|d2|t=by last Friday} who had died by last Friday.

The laboratory's finding is not in dispute: {48 thousand|cfu} in a litre, {forty-eight|-} times what is tolerated. What is disputed is whether the tower on their roof was alone. Of {sixteen|tw} that were sampled, {three|pos} were positive, and the other {two|-} belong to a hotel and to the town.

{Seventy-one|c2} fell ill. The median age is {74|med|by=the doctors}, the doctors say, which makes it a disease of grandparents.

The heaviest penalty in the statute is {44,000 euros|fine}, a morning's turnover.

@doc d-bulletin | hospital bulletin | 2027-11-19
HOSPITAL DE BARCELOS — CLINICAL BULLETIN No. 12 — 19 November, 18:00

Inpatients with confirmed legionellosis: {13|hb|t=18:00}. Of these in intensive care: {3|-}. Discharged since the first admission: {31|-}.

Regional picture (source: DGS): confirmed cases {71|c2|by=DGS}; deaths {6|d2|by=DGS}; in hospital {22|hp|by=DGS}, of whom {9|br|s=Braga} in Braga; in intensive care, both hospitals, {5|ic}. The previous regional bulletin of 5 November gave {34|c1|t=5 November} cases and {2|d1|t=5 November} deaths.

Visiting: one person, 30 minutes, 15:00 to 17:00. Parking is paid (1.20 an hour).
