@story zc-velikdol-barracks
@topic A Bulgarian barracks: food poisoning among reservists, an inquiry, pay and numbers
@subject C = Velik Dol barracks | the barracks | the camp
@subject M = Ministry of Defence of Bulgaria | the defence ministry | the ministry
@subject H = Military Medical Academy | VMA | the hospital
@subject K = Vkusno Pole | the caterer | the canteen firm
@subject R = reservists | the reservists | the volunteers
@subject B = Food Safety Agency | the agency | inspectors
@fact s1 = 64 | cases | R | reservists who fell ill | 2033-07-06 evening | cumulative
@fact s2 = 143 | cases | R | reservists who fell ill | 2033-07-08 | cumulative
@fact h1 = 21 | other | H | reservists in hospital | 2033-07-06 evening | snapshot
@fact h2 = 38 | other | H | reservists in hospital | 2033-07-08 | snapshot
@fact ic = 3 | other | H | reservists in intensive care | 2033-07-08 | snapshot
@fact n = 410 | other | C | reservists in the camp | July 2033 | constant
@fact dt = 12 | duration | C | days of the exercise | July 2033 | plan
@fact meal = 7.4 | price | K | leva paid for a day's meals | 2033 | constant
@fact con = 1900000 | price | K | leva of the contract | 2033 | constant
@fact temp = 17 | temperature | K | degrees in the cold room | 2033-07-07 | snapshot
@fact tempm = 4 | temperature | B | degrees allowed in a cold room | - | constant | threshold
@fact kg = 92 | other | B | kilograms of meat destroyed | 2033-07-07 | constant
@fact fine = 30000 | price | K | leva of fine | 2033-07-20 | constant
@fact pay = 96 | price | R | leva a day of pay | 2033 | constant
@fact res = 5200 | other | M | reservists in the country | 2033 | snapshot
@fact resg = 9000 | other | M | reservists in the country | 2035 | plan | pledged
@fact home = 228 | other | R | reservists sent home | 2033-07-09 | cumulative
@fact ins = 4 | other | B | earlier inspections of the caterer | 2032 to 2033 | cumulative
@trap s1 s2 :: two days later
@trap h2 ic :: all in hospital and intensive care
@trap s2 h2 :: ill and in hospital
@trap temp tempm :: measured and allowed
@trap res resg :: now and planned
@trap con meal :: contract and a day's meals

@doc bta-style | news agency | 2033-07-07
{64|s1} reservists ill at Velik Dol

Sofia, July 7. {Sixty-four|s1|t=by Wednesday evening|by=the Ministry of Defence} reservists on a {12|dt}-day exercise at the Velik Dol barracks had complained of vomiting and fever by Wednesday evening, the Ministry of Defence said. {Twenty-one|h1|^} were taken to the Military Medical Academy in Plovdiv.

{410|n} reservists are in the camp. The meals are supplied by a private company, Vkusno Pole, under a contract for {1.9 million|con} leva.

The Food Safety Agency has taken {18|-} samples. Salmonella is suspected.

Bulgaria has {5,200|res|t=at present} active reservists at present and wants to have {9,000|resg|t=by 2035} by 2035.

@doc 24chasa-like | daily newspaper | 2033-07-09
Moussaka on duty: {143|s2} down

What was in the moussaka? Everyone at Velik Dol ate it on Tuesday, save the vegetarians, {six|-} people, who now run the camp.

The number of the sick climbed to {143|s2|t=by last night} by last night. {Thirty-eight|h2|^} are in hospital beds and {five|!ic|^} on drips in intensive care. The rest lie in tents and curse, at {96|pay} leva a day.

Inspectors found {17|temp} degrees in the cold room of the caterer Vkusno Pole, where by law there may be no more than {four|tempm}. They poured bleach on {92|kg} kilos of mince.

The state pays {7.40|meal} leva for three meals. "For that you get a coffee and a look in the centre of Sofia," says a reservist, an IT man in life. The agency had inspected the company {four|ins} times since last year and found "minor remarks".

Yesterday {228|home} packed their bags. The exercise was called Steel Stomach... no, Steel Shield {33|-}.

Zodiac p. {30|-} ☎ taxi 91280

@doc ministry-pr | ministry statement | 2033-07-10
On the case in the Velik Dol barracks

1. As of 8 July, {143|s2|t=As of 8 July} of {410|n} participants had sought medical help. {38|h2|^} were admitted to hospital, {3|ic|^} of these in intensive care; all are stable.
2. Salmonella enteritidis was proved in {11|-} of {18|-} samples.
3. {228|home|t=on 9 July} reservists were released on 9 July with full pay of {BGN 96|pay|v=96} a day for the {12|dt} days planned.
4. The contract with the supplier ({BGN 1.9 million|con|v=1900000}) has been suspended.
5. The claim that {two|-} reservists have died is a lie and will be referred to the prosecutor.
6. The aim of {9,000|resg|t=in 2035} reservists in 2035 is unchanged.

@doc investig-site | investigative website | 2033-07-24
Who feeds the army?

Vkusno Pole OOD was registered in 2031 at {4|-} Buntovnik Street, third floor, flat {9|-}. Capital: {two|-} leva. Two years later it was cooking for {five|-} garrisons, under a contract of {9.1 million|!con} leva.

For a day's food of one soldier it got {7.40|meal}. An army dietician whom we asked for a calculation arrived at {13|-}.

The cold room in which Tuesday's mince was kept stood at {17|temp} degrees, according to the protocol. It had failed in May, when the agency's {fourth|ins} inspection noted "ventilator noisy". Allowed are {4|tempm}.

On 20 July the agency fined the company {30,000|fine|t=On 20 July} leva. {143|s2} people had fallen ill, {83|!h2} had been in hospital, and a student, Momchil R., lost a kidney.

The owner of the flat on the third floor is the brother-in-law of a deputy minister's driver. He says that he "just likes cooking".
