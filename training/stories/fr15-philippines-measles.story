@story fr15-philippines-measles
@topic Measles outbreak in Iloilo City, Philippines: second and third week of the emergency
@subject O = Iloilo City measles outbreak | the outbreak | Iloilo City | the city | Iloilo
@subject V = Western Visayas | the region | region-wide
@subject T = Barangay San Telmo Norte | San Telmo Norte | San Telmo
@subject K = Barangay Bitoon Dako | Bitoon Dako | Bitoon
@subject W = Santa Rufina Medical Center | Santa Rufina | the hospital | SRMC
@subject C = City Disease Watch Office | the Watch Office | CDWO
@subject N = Bakuna Na drive | the drive | the campaign | the vaccination drive
@subject G = city council | the council | city hall
@subject H = Regional Health Directorate | the directorate | RHD
@fact s1 = 412 | cases | O | suspected cases since the start of the year | 2031-03-03 | cumulative
@fact s2 = 655 | cases | O | suspected cases since the start of the year | 2031-03-10 | cumulative
@fact sd = 243 | cases | O | suspected cases added in a week | 2031-03-10 | constant
@fact k1 = 138 | cases | O | laboratory-confirmed cases since the start of the year | 2031-03-03 | cumulative
@fact k2 = 219 | cases | O | laboratory-confirmed cases since the start of the year | 2031-03-10 | cumulative
@fact ky = 31 | cases | O | laboratory-confirmed cases since the start of the year | 2030-03-10 | cumulative
@fact kr = 704 | cases | V | laboratory-confirmed cases since the start of the year | 2031-03-10 | cumulative
@fact d1 = 6 | deaths | O | people dead of measles | 2031-03-03 | cumulative
@fact d2 = 9 | deaths | O | people dead of measles | 2031-03-10 | cumulative
@fact d3 = 3 | deaths | O | people dead of measles in a week | 2031-03-10 | constant
@fact du = 7 | deaths | O | children under five dead of measles | 2031-03-10 | cumulative
@fact dr = 21 | deaths | V | people dead of measles | 2031-03-10 | cumulative
@fact t2 = 164 | cases | T | suspected cases since the start of the year | 2031-03-10 | cumulative
@fact b2 = 121 | cases | K | suspected cases since the start of the year | 2031-03-10 | cumulative
@fact ts = 25 | other | T | share of the suspected cases, percent | 2031-03-10 | snapshot
@fact uv = 171 | cases | O | confirmed cases without any vaccine dose | 2031-03-10 | cumulative
@fact up = 78.1 | other | O | share of confirmed cases without any vaccine dose, percent | 2031-03-10 | snapshot
@fact ad = 44 | cases | O | confirmed cases among adults | 2031-03-10 | cumulative
@fact on = 2031-01-14 | date | O | day on which the first patient fell ill | - | constant
@fact c1 = 61.4 | rate | O | children with a first vaccine dose, percent | 2030 | constant
@fact c2 = 54 | rate | O | children with a second vaccine dose, percent | 2030 | constant
@fact ct = 48 | rate | T | children with a first vaccine dose, percent | 2030 | constant
@fact cg = 95 | rate | - | vaccine coverage needed to stop measles, percent | - | constant | threshold
@fact tg = 41500 | other | N | children to be vaccinated | 2031-03-31 | plan
@fact v1 = 7900 | other | N | children vaccinated | 2031-03-03 | cumulative
@fact v2 = 18260 | other | N | children vaccinated | 2031-03-10 | cumulative
@fact vp = 44 | rate | N | share of the target reached, percent | 2031-03-10 | snapshot
@fact rf = 1150 | other | N | households that refused the vaccine | 2031-03-10 | cumulative
@fact tm = 64 | other | N | vaccination teams | 2031-03-03 | snapshot
@fact x1 = 30000 | other | H | vaccine doses delivered | 2031-03-03 | cumulative
@fact x2 = 20000 | other | H | further vaccine doses promised | 2031-03-10 | plan | pledged
@fact x3 = 50000 | other | H | vaccine doses in all | 2031-03-31 | plan | pledged
@fact h2 = 93 | other | W | measles patients in hospital | 2031-03-10 | snapshot
@fact h1 = 57 | other | W | measles patients in hospital | 2031-03-03 | snapshot
@fact bd = 40 | other | W | beds for measles patients | 2031-03-10 | snapshot
@fact ic = 8 | other | W | measles patients in intensive care | 2031-03-10 | snapshot
@fact nn = 25 | other | W | extra nurses asked for | 2031-03-08 | snapshot
@fact ns = 12 | other | H | extra nurses sent | 2031-03-10 | snapshot
@fact fa = 18500000 | budget | G | money approved against the outbreak in pesos | 2031-03-06 | constant
@fact fr = 32000000 | budget | C | money asked for against the outbreak in pesos | 2031-03-04 | constant
@fact fd = 13500000 | budget | G | money lacking against the outbreak in pesos | 2031-03-06 | constant
@fact dc = 38 | other | O | day care centres closed | 2031-03-05 | snapshot
@fact dd = 14 | duration | O | days for which day care centres close | 2031-03-05 | plan
@fact pu = 2300 | enrolment | O | children enrolled at the closed day care centres | 2031-03-05 | snapshot
@fact po = 473000 | other | O | people who live in the city | 2030 | constant
@fact va = 12400 | other | H | vitamin A capsules delivered | 2031-03-10 | cumulative
@fact pj = 3000 | cases | V | infections feared | 2031-05 | plan | projected
@fact vs = 500 | other | H | vaccine vials left | 2031-03 | snapshot | denied
@fact ut = 66.6 | other | O | share of suspected cases without a test result, percent | 2031-03-10 | snapshot
@fact md = 3 | age | O | median age of the confirmed cases | 2031-03-10 | snapshot
@trap s1 k1 :: suspected and confirmed cases
@trap d2 dr :: the city and the whole region
@trap d2 du :: all the dead and those under five
@trap v1 v2 :: a week apart
@trap c1 ct :: the city and its worst barangay
@trap c1 c2 :: first and second dose
@trap fa fr :: approved and asked for
@trap h2 bd :: patients against beds
@trap nn ns :: nurses asked for and nurses sent
@trap k2 ky :: this year and last
@rel diff d3 = d2 - d1
@rel diff sd = s2 - s1
@rel share ts = t2 / s2
@rel share up = uv / k2
@rel share vp = v2 / tg
@rel sum x3 = x1 + x2
@rel diff fd = fr - fa
@race barangays = t2 b2

@doc a-bulletin | city health bulletin | 2031-03-04
CITY DISEASE WATCH OFFICE — SITUATION REPORT NO. 5
Reporting period ends 3 March 2031, 1700H

1. Cases. {412|s1|t=3 March 2031} suspected measles cases have been recorded in Iloilo City since 1 January. Of these, {138|k1|t=3 March 2031} are laboratory-confirmed. Onset of illness of the index patient: {14 January|on}.

2. Deaths. {Six|d1|t=3 March 2031}, all with pneumonia as complication.

3. Admissions. {57|h1|t=3 March 2031} patients are confined at Santa Rufina Medical Center. Other hospitals: nil report.

4. Immunization status. First-dose coverage for 2030 was {61.4%|c1|t=2030}; second-dose {54%|c2|t=2030}. The threshold for interrupting transmission is {95%|cg}.

5. Response. Bakuna Na was opened on 24 February and runs until 31 March. Target: {41,500|tg|t=31 March} children aged 6 to 59 months. Reached as of this report: {7,900|v1|t=as of this report}. Teams in the field: {64|tm|^}. Doses received from the Regional Health Directorate: {30,000|x1|^}.

6. Funding. The Office has today submitted to the council a request for {PHP 32 million|fr|t=today|by=The Office|v=32000000}.

7. Advice. Day care centers in the affected barangays should be closed. A decision is expected on 5 March.

Prepared by: M. Hervias, RN. Noted: Dr. Corazon Alunan-Sy, chief. Trunk line loc. 218.

@doc b-broadsheet | national broadsheet | 2031-03-11
Measles deaths in Iloilo climb to {nine|d2|t=Monday}

By Jessa Mae Tupas-Quiambao
Correspondent

ILOILO CITY—{Three|d3|t=in the past week} more children died in the past week, bringing to {nine|d2|t=Monday|by=health officials} the number of lives claimed here by measles as of Monday, health officials said. {Seven|du|^} of the fatalities had not reached their fifth birthday.

Suspected infections reached {655|s2|t=Monday} on the same day, an increase of {243|sd|t=a week} over a week. Tests have so far confirmed {219|k2|t=so far}, compared with {31|ky|t=last year} at this point last year.

{One in four|ts|by=the Watch Office} of those suspected, or {164|t2|by=the Watch Office}, live in San Telmo Norte, a coastal barangay of stilt houses where fewer than {half|<ct|t=last year} of infants had received a first shot—{48 percent|ct|t=last year}, against {61.4 percent|c1|t=last year} across the city last year. Bitoon Dako came next with {121|b2|by=the Watch Office}, according to the Watch Office.

Dr. Corazon Alunan-Sy, who heads it, said {171|uv|by=Dr. Corazon Alunan-Sy} of the confirmed patients were never vaccinated. "That is {78 percent|up|by=Dr. Corazon Alunan-Sy}. I don't need a better argument," she said. {Forty-four|ad} were adults.

Vaccinators had found {18,260|v2|t=by Monday night} children by Monday night, or {44 percent|vp|t=by Monday night} of the {41,500|tg} they must see before the month is out. Doors were shut on them at {1,150|rf|t=by Monday night} homes.

The region has logged {21|dr} deaths and {704|kr} confirmed cases, the Regional Health Directorate said.

The council last Thursday released {P18.5 million|fa|t=last Thursday|v=18500000} from the calamity fund. That leaves Alunan-Sy {P13.5 million|fd|v=13500000} short of what she wanted. INQUIRE: 0917-555-0163

@doc c-radio | radio news transcript | 2031-03-11
DYKW Radyo Kasag — "Aga sa Syudad", English segment, 6:30

Good morning, Ilonggos. It's Tuesday. Your host is Boy Gallego; the time is six thirty-two.

Let's go straight to the measles. I was outside Santa Rufina last night until nearly midnight, and what the doctors there told me is not what you will read in the papers. {Eleven|!d2|t=last night|by=the doctors} dead. That's what they have in their own book. Not one of the {eleven|-} mothers I... well. {Ninety-three|h2|t=last night} children and grown-ups were lying in a ward that has beds for {forty|bd}. Two to a mattress, some of them on the floor with a drip tied to the window grille. {Eight|ic|t=last night} are in the ICU.

The head nurse asked for {twenty-five|nn|t=on Saturday|by=The head nurse} more pairs of hands on Saturday. She got {twelve|ns|by=the directorate}, courtesy of the directorate, and they came without uniforms.

Which barangay is hardest hit? Kagawad Nonoy Salcedo of Bitoon Dako was on this program yesterday and he has no doubt: his own. {A hundred and seventy|!b2|t=yesterday|by=Kagawad Nonoy Salcedo} of his people sick, he said. His list is handwritten; I saw it.

And when did all this begin? City Hall people say the first child fell ill on {January 22|!on|by=City Hall people}, the week before the fiesta. So why did we dance?

Texters, our number is the same. Mercedes of Jaro says: my niece has waited {five|-} hours. Coming up: rice at {52|-} pesos, and the {3|-} jeepney routes that will change on Monday.

@doc d-tabloid | news website | 2031-03-11
MAYOR: 'WE ARE WINNING' — BUT WARDS OVERFLOW

VisayaNow Staff | March 11, 2031 | 3:14 PM | 1.2K shares

Iloilo City Mayor Restituto "Toti" Lacambra on Tuesday claimed that more than {21,000|!>v2|t=on Tuesday|by=Iloilo City Mayor Restituto "Toti" Lacambra} kids had gotten their jab, "more than {half|!>vp|t=on Tuesday} of what the doctors asked us to do."

"Nobody refuses anymore. We are winning," Lacambra said, standing in front of one of the {38|dc} day care centers that he ordered shut last Wednesday. The shutdown is supposed to last {14|dd} days and keeps home some {2,300|~pu} tots.

At the hospital it did not look like winning. SRMC was treating {93|h2|t=as of Monday} measles patients as of Monday, up from {57|h1|t=a week earlier} a week earlier. Relatives fanned babies with x-ray envelopes in the corridor.

The mayor brushed aside a question about money. Health officers wanted {₱32 million|fr|by=Health officers} and "they got what we have": {₱15.8 million|!fa|t=last week|by=The mayor}, approved by the council last week.

{Two hundred nineteen|k2} infections have been confirmed by the laboratory in the city, where {473,000|po} people live. Half the patients are {three|md} years old or younger.

READ ALSO: 5 signs your child has measles | Bus falls 30 meters in Antique | Gilas up by 12

WATCH: [video 02:41]

@doc e-newsletter | health workers' newsletter | 2031-03-12
Ang Tambal — notes from the cold chain, no. 112

Dear all,

I've been asked to put the numbers of Monday's meeting into one place. I am a logistician, so please excuse the style.

Vaccine. We had {thirty thousand|x1} doses in the first delivery. The directorate promises another {20,000|x2|by=The directorate}, on ice, before the weekend after next, which will make {50,000|x3}: enough for every child on the target list and the usual wastage. {18,260|v2|t=Monday} have gone into arms. If you are told something higher, ask for the tally sheets.

Vitamin A. {12,400|va|t=Monday} capsules arrived. Please do not give them to adults, however nicely they ask.

People. We still go out with {64|tm} teams. At Santa Rufina the {twelve|ns} nurses whom the directorate lent have started on nights; Matron reminds everyone that her letter said {25|nn|by=Matron}.

Beds. I keep reading different things, so I walked over and counted: there are {60|!bd|by=I} set aside for measles now. It isn't enough either way.

Refusals. {1,150|rf} households on Monday, most of them in two puroks. The mayor is wrong about this, and I'd say it to him.

Who is falling ill? {87 percent|!up|by=the lab} of lab-positive patients had no dose at all, the lab tells me. In San Telmo, where it was {48 percent|ct|t=in 2030} coverage in 2030 and where {164|t2} of the suspected patients come from, I'm surprised that it isn't more. That's {a quarter|ts} of them all in one barangay!

Had we reached {95|cg} percent last year, I would be writing to you about rabies.

Yours, Ferdinand Opeña-Lim
P.S. The freezer on the 2nd floor is at -18, not -8. Thank you, whoever you are.

@doc f-wire | wire agency | 2031-03-12
Philippine city hit by measles gets more vaccine

MANILA, March 12 (Meridian) - Health authorities in the central Philippines will send {20,000|x2|by=Health authorities} more doses of measles vaccine to Iloilo City, where the disease has killed {nine|d2|t=since January|by=the city's disease office} people since January, the city's disease office said.

The city has recorded {655|s2|t=up to Monday|by=the city's disease office} suspected cases up to Monday, about {two-thirds|~ut} of which still await a test. Fewer than {250|<k2} are confirmed.

Deaths across Western Visayas stand at {21|dr}, and the directorate there said that it feared {3,000|pj|by=the directorate} infections by May if the campaign stalls. It denied a report that the vaccine stock had run down to {500|vs} vials.

The first patient, a boy just back from a ferry trip, developed a rash on {Jan. 14|on}. Barely {61 percent|c1|t=in 2030} of children had their first dose in 2030, well under the {95 percent|cg|by=scientists} that scientists consider safe.

City hall has freed {18.5 million|fa} pesos. It closed {38|dc|t=since March 5} nurseries, empty since March 5, for {two weeks|dd|v=14}.

(Writing by H. Aldersey)
