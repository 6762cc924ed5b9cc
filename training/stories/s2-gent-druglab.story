@story s2-gent-druglab
@topic Verdict over a synthetic drug laboratory in a Ghent suburb, and the appeal
@subject L = Oostakker laboratory | laboratory | the lab | drug lab
@subject W = Wim Dauwe | Dauwe | the farmer | the landlord
@subject S = Soufiane Belhadj | Belhadj | the chief chemist | the cook
@subject N = Nuno Travassos | Travassos | the courier
@subject G = Ghent criminal court | the court | judges | the bench
@subject P = federal prosecutor | prosecution | prosecutor's office
@subject C = customs | Belgian customs
@fact adr = 208 | address | L | house number on Krekelstraat | - | constant
@fact day = 2030-05-28 | date | L | day of the raid | - | constant
@fact ck = 04:55 | clock | L | when police went in | 2030-05-28 | constant
@fact sS = 10 | sentence | S | years in prison | 2031-10-13 | plan
@fact sW = 6 | sentence | W | years in prison | 2031-10-13 | plan
@fact sN = 4 | sentence | N | years in prison | 2031-10-13 | plan
@fact aS = 14 | sentence | P | years in prison asked for the chief chemist | 2031-09 | plan | pledged
@fact aW = 8 | sentence | P | years in prison asked for the farmer | 2031-09 | plan | pledged
@fact gS = 39 | age | S | age | - | constant
@fact gW = 64 | age | W | age | - | constant
@fact gN = 28 | age | N | age | - | constant
@fact def = 11 | other | G | accused persons | - | constant
@fact con = 8 | other | G | accused persons convicted | 2031-10-13 | constant
@fact acq = 3 | other | G | accused persons acquitted | 2031-10-13 | constant
@fact kg1 = 412 | other | L | kilograms of amphetamine found | 2030-05-28 | constant
@fact kg2 = 1900 | other | L | kilograms of amphetamine made | - | cumulative
@fact lit = 3400 | other | L | litres of precursor found | 2030-05-28 | constant
@fact val = 24000000 | damages | L | euros of street value of the amphetamine found | 2030-05-28 | constant
@fact fin = 160000 | damages | W | euros of fine | 2031-10-13 | constant
@fact conf = 1200000 | damages | S | euros confiscated | 2031-10-13 | constant
@fact rent = 9500 | price | W | euros of rent a month | - | constant
@fact mon = 17 | duration | L | months in operation | - | constant
@fact el = 87 | other | L | tapped phones | - | cumulative
@fact l31 = 27 | cases | C | drug laboratories found in Belgium in the year | 2030 | constant
@fact l30 = 19 | cases | C | drug laboratories found in Belgium in the year | 2029 | constant
@fact ap = 30 | duration | G | days to appeal | - | plan
@rel sum def = con + acq
@trap aS sS :: asked for and passed
@trap aW sW :: asked for and passed
@trap kg1 kg2 :: found in the barn and made in all
@trap l31 l30 :: two years
@trap sS gS :: years and ages
@trap fin conf :: a fine and a confiscation

@doc a-wire | Belgian news agency | 2031-10-13
{Ten|sS} years for head of Oostakker amphetamine lab

GHENT – A court in Ghent on Monday gave {10|sS|t=Monday} years in prison to the man behind an amphetamine laboratory found in a barn in Oostakker last year, and {six|sW|^} years to the farmer who let it to him.

Soufiane Belhadj, {39|gS}, will also lose {€1.2 million|conf}. The landlord, Wim Dauwe, {64|gW}, was fined {160,000|fin} euros. Nuno Travassos, the courier, got {four|sN} years.

Of the {11|def} accused, {eight|con} were convicted; {three|acq} were acquitted.

Police raided Krekelstraat {208|adr} at {4:55 a.m.|ck} on {28 May 2030|day}. {412|kg1} kilograms of amphetamine and {3,400|lit} litres of precursor were found, with a street value for the finished product of {€24 million|val}. The bench accepted that {1,900|kg2|by=The bench} kilograms had been made in the {17|mon} months that the place ran.

The prosecution had asked for {14|aS} years against Belhadj and {eight|aW} against Dauwe.

@doc b-dutch | regional daily | 2031-10-14
"I thought it was a brewery"

From our court reporter Griet Vandaele

Even in the dock Wim Dauwe smelled of cattle. {Sixty-four|gW}, {forty|-} of them on the same farm at Krekelstraat {280|!adr}, and now he must go to prison for {six|sW} years.

His defence was short. He took {9,500|rent} euros a month and asked no questions. "I thought it was a brewery." The {three|-} judges did not believe him: a brewer, they wrote, does not put in {three|-} layers of tinfoil.

For Belhadj ({39|gS}) it is {ten|sS}, a good deal less than the {fourteen|aS} that the prosecutor's office wanted. His lawyer, Maître Oyelaran, said that he would appeal; he has {thirty|ap} days. The man from Braga who drove the drums to Breda, {28|gN}-year-old Nuno Travassos, heard {four|sN}.

The court credited the federal police with {87|el} phone taps and "inexhaustible patience".

{Three|acq} people went home yesterday, cleared. For the other {eight|con} it was a Monday.

@doc c-francophone | French-language daily, English edition | 2031-10-14
Oostakker: {eight|con} condemned, {three|acq} acquitted

The Ghent court has sentenced {eight|con} of the {eleven|def} defendants in the case of the clandestine laboratory of Oostakker. The chief chemist, Soufiane Belhadj, received {ten|sS} years of imprisonment; the owner of the farm {eight|!sW}; the courier {four|sN}.

According to the judgment, the installation had turned out close to {1,900|~kg2|by=According to the judgment} kilos over {seventeen|mon} months, of which only {412|kg1} were on the premises when the police burst in at {4.55 am|ck}. Those are estimated at {2.4|!val|x=1000000} million euros on the street.

It was the tenth-largest such installation in the country. Belgian customs counted {27|l31} of them in 2030, a jump from {19|l30|t=in 2029} in 2029, most of which were in Limburg and Antwerp.

The fines amount to {€160,000|fin} for Mr Dauwe alone, who earned {9 500|rent|v=9500} a month in rent.

@doc d-tabloid | tabloid | 2031-10-15
Dairy farmer, cook, courier: who's who in the 'brewery' trial

THE FARMER. Wim Dauwe, {64|gW}, let the barn for {€9,500|rent} a month. Punishment: {six|sW} years and a fine of {€160,000|fin}. He has 60 cows and will be selling them. (Prosecutors asked {eight|aW}.)

THE COOK. Soufiane Belhadj, {39|gS}. Learnt the trade in Eindhoven. Punishment: {ten|sS} years, {four|-} short of the sum demanded. He must hand over {1.2|conf|x=1000000} million.

THE COURIER. Nuno Travassos, {34|!gN}: 'Just driving'. Punishment: {four|sN} years.

THE LUCKY ONES. {Three|acq} suspects were let off.

THE NUMBERS. {87|el} phones tapped. {3,400|lit} litres of precursor. {412|kg1} kilos of speed. And at {4.55|ck} on that May morning, one very surprised man in boxer shorts.

VOTE: Too soft? 81% say yes (6,040 votes)

@doc e-trade | customs trade newsletter | 2031-11-03
Precursor watch: lessons from Ghent

The judgment of {13 October|-} is worth reading for its annexes. Investigators traced all of the {3,400|lit} litres of BMK found at the site to {two|-} containers cleared at Antwerp, but not the lots that went into the remainder of the {1,900|kg2} kg of product.

Belgian figures for illegal laboratories went up from {19|l30} in 2029 to {27|l31} in 2030. The Oostakker plant, active for {17|mon} months, was the third of the year by output.

The sentence for the principal ({10|sS} years, subject to appeal within {30|ap} days of delivery) is in line with Dutch practice. The demand had been {14|aS}.

Monitored: {87|el} subscriber lines; 2 drones; 1 milk lorry.
