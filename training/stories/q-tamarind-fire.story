@story q-tamarind-fire
@topic Apartment fire at Tamarind Court in Palo Quemado, Arizona: first morning to the third day
@subject F = Tamarind Court fire | the fire | the blaze | Tamarind fire
@subject T = Tamarind Court Apartments | Tamarind Court | the complex | the Tamarind
@subject D = Palo Quemado Fire & Medical | PQFM | the fire department | the department
@subject O = Brightwell Residential | Brightwell | the owner | the landlord
@subject R = Red Cross | the Red Cross | American Red Cross
@subject S = Saguaro Middle School shelter | the shelter | shelter
@subject G = Tamarind Families Fund | the fund | the fundraiser
@fact d1 = 2 | deaths | F | people killed | 2022-07-18 morning | cumulative
@fact d2 = 3 | deaths | F | people killed | 2022-07-20 | cumulative
@fact inj = 11 | injuries | F | people hurt | 2022-07-18 | cumulative
@fact injr = 8 | injuries | F | residents hurt | 2022-07-18 | cumulative
@fact injf = 3 | injuries | F | firefighters hurt | 2022-07-18 | cumulative
@fact crit1 = 4 | injuries | F | people in critical condition | 2022-07-18 | snapshot
@fact crit2 = 2 | injuries | F | people in critical condition | 2022-07-20 | snapshot
@fact resc = 9 | rescued | F | people brought down by ladder | 2022-07-18 | cumulative
@fact units = 148 | homes | T | apartments in all | - | constant
@fact lost = 36 | homes | F | apartments destroyed | 2022-07-18 | cumulative
@fact smoke = 14 | homes | F | apartments damaged by smoke and water | 2022-07-18 | cumulative
@fact unfit = 50 | homes | F | apartments that cannot be lived in | 2022-07-18 | cumulative
@fact bld = 3 | other | F | buildings that burned | 2022-07-18 | cumulative
@fact ff = 84 | officers | F | firefighters sent | 2022-07-18 | cumulative
@fact ag = 7 | other | F | agencies that sent crews | 2022-07-18 | cumulative
@fact call = 02:47 | clock | F | first emergency call | 2022-07-18 | constant
@fact ctrl = 05:35 | clock | F | fire under control | 2022-07-18 | constant
@fact disp1 = 97 | evacuated | F | people displaced | 2022-07-18 | snapshot
@fact disp2 = 121 | evacuated | F | people displaced | 2022-07-20 | snapshot
@fact sh1 = 61 | evacuated | S | people who slept there | 2022-07-18 night | snapshot
@fact sh2 = 44 | evacuated | S | people who slept there | 2022-07-19 night | snapshot
@fact cots = 120 | other | S | cots set up | 2022-07-18 | plan | 
@fact heat = 109 | temperature | - | high forecast for the city | 2022-07-18 | plan | projected
@fact fund = 18400 | fundraising | G | money raised | 2022-07-20 | cumulative
@fact goal = 50000 | fundraising | G | money sought | - | plan | threshold
@fact credit = 1500 | budget | O | money promised to each household | 2022-07-19 | plan | pledged
@fact fine = 2250 | damages | O | fine for dead smoke alarms | 2020 | constant
@fact alarms = 17 | other | T | apartments with no working smoke alarm | 2020 inspection | snapshot
@fact built = 1984 | date | T | year built | - | constant
@rel sum inj = injr + injf
@rel sum unfit = lost + smoke
@trap d1 d2 :: a patient died in hospital on Tuesday
@trap disp1 disp2 :: the Red Cross counted again by family
@trap disp1 sh1 :: most of the displaced went to relatives, the rest to the shelter
@trap sh1 sh2 :: two nights
@trap lost unfit :: destroyed, and destroyed or damaged
@trap crit1 crit2 :: Monday and Wednesday

@doc a-kqvr | local TV site | 2022-07-18
UPDATE: {2|d1} dead, several critical after {3|-}-alarm fire rips through Palo Quemado apartments

By Dalisay Ferrante, KQVR 6 News
dferrante@kqvr6.example | 520-555-0146
Posted 6:12 AM MST, updated 11:48 AM MST

PALO QUEMADO, Ariz. (KQVR) — {Two|d1|by=firefighters say|t=late Monday morning} people are dead, firefighters say, after flames tore through the Tamarind Court Apartments while most everyone inside was asleep. The count stood unchanged late Monday morning.

PHOTO 1 of 22: Smoke pours from a stairwell off the 900 block of W. Ocotillo. (Viewer photo)

The first 911 call hit dispatch at {2:47 a.m.|call} By the time Engine 504 pulled in, Battalion Chief Rosalind Akers said, there was fire through the roof of one building and it was "walking right down the line." {Three|bld} buildings ended up burning.

Akers put the number of hurt at {11|inj|by=Akers}. {Four|crit1|^} of those are critical.

Crews on ladders plucked {nine|resc} people off balconies, one of them a man who had already tossed his dog down to a neighbor. (The dog is fine.)

How big is the place? The complex has {184|!units|by=according to county property records} apartments, according to county property records, spread over {a dozen|-} {two|-}-story stucco buildings that went up in {1984|built}.

Residents were being walked to Saguaro Middle School, where volunteers were laying out {120|cots|t=by noon} cots by noon. It's going to be a scorcher: First Alert 6 is calling for {109|heat|m=projected|by=First Alert 6} this afternoon.

READ MORE: 5 things to know about renters insurance
TRENDING: Man, 71, bitten by 2 rattlesnakes in one week

Watch KQVR 6 News at 4, 5, 6 and 10.

@doc b-pqfm | press release | 2022-07-18
Palo Quemado Fire & Medical Department — Incident Summary No. 22-07181, Tamarind Court

FOR IMMEDIATE RELEASE — Monday, July 18, 2022, 3:30 p.m.
Contact: Capt. Yusuf Brandvold, PIO

PQFM responded this morning to a structure fire at a multi-family property in the 900 block of West Ocotillo Drive. Dispatch received the initial call at {0247|call|v=02:47} hours. A second alarm was struck at 0301 and a third at 0316. The incident commander declared the fire under control at {0535|ctrl|v=05:35}.

A total of {84|ff} personnel from {seven|ag} agencies operated on scene under automatic aid.

Casualties as of this release:
- Civilian fatalities: {2|d1|t=as of this release}
- Civilians transported: {8|injr|^}
- Fire personnel treated: {3|injf|^} (heat exhaustion, {two|-}; hand laceration, {one|-}). All have been released.

Property: {36|lost} dwelling units are a total loss. A further {14|smoke} sustained smoke or water damage and have been posted, leaving {50|unfit} that may not be occupied until cleared by the building official. The remaining structures have had power restored.

The American Red Cross estimates {97|disp1|by=The American Red Cross} residents displaced at this hour. That figure is preliminary and is expected to change as families are interviewed.

Cause: under investigation with the State Fire Marshal. The department has not determined whether smoke alarms operated. Anyone with doorbell video is asked to call 520-555-0199, option 4.

###

@doc c-ledger | local newspaper | 2022-07-19
'I counted my kids twice': Tamarind families start over

By Obadiah Lentz and Marisela Quiñonez
Yucca County Ledger

Graciela Otero-Baines had {three|-} children, a laundry basket and no shoes. On the curb of West Ocotillo Drive, a little before 3 a.m. Monday, she counted the kids, and then counted them again.

Behind her the roof of Building F was coming down. {Two|d1} of her neighbors did not make it out: Leland Haas, 78, and a woman the county medical examiner had not named by press time.

Investigators have found that {36|lost} of the {148|units} apartments at Tamarind Court are gone. It took {48|!ff} firefighters until {5:35 a.m.|ctrl} to get ahead of it, and {three|injf} of them needed treatment themselves, mostly for the heat, along with {eight|injr} tenants.

On Monday night {61|sh1|t=On Monday night} people slept in the gym at Saguaro Middle School. Others doubled up with relatives, and the pastor at Iglesia Roca Firme took in {two|-} families in his RV.

City files show the landlord, Brightwell Residential of Scottsdale, was no stranger to inspectors. In 2020 they walked the property and found {17|alarms|t=In 2020} units with no working smoke alarm. Brightwell paid a {$2,250|fine} fine that fall and told the city the alarms had been replaced.

The company said in an e-mail Tuesday that it would give every affected household {$1,500|credit|by=The company} "no strings attached," and let tenants out of their leases. It did not answer questions about the alarms.

Got a tip? Call the newsroom at 520-555-0110. Subscribe: 99 cents for 6 months.

ALSO IN TODAY'S LEDGER
• Council OKs 4-3 rezoning on Mesa Linda
• Diablos drop 2 to Yuma

@doc d-radio | radio script | 2022-07-20
KPQD MORNING SCRIPT / WED 20 JUL / TAMARIND FOLLOW / RUNS :50

GOOD MORNING, IT'S SEVEN-OH-FOUR.

THE NUMBER OF DEAD IN MONDAY'S TAMARIND COURT FIRE HAS GONE UP TO {THREE|d2|t=OVERNIGHT}. THE HOSPITAL IN TUCSON SAYS A FIFTY-TWO-YEAR-OLD MAN DIED OF HIS BURNS OVERNIGHT. {TWO|crit2} OTHERS ARE STILL CRITICAL THERE.

MORE PEOPLE LOST THEIR HOMES THAN WE FIRST TOLD YOU. THE RED CROSS WENT FAMILY BY FAMILY, AND ITS LIST NOW HAS {ONE HUNDRED TWENTY-ONE|disp2|by=THE RED CROSS} NAMES.

FEWER OF THEM ARE SLEEPING AT SAGUARO MIDDLE SCHOOL, THOUGH... {FORTY-FOUR|sh2|t=LAST NIGHT} LAST NIGHT, DOWN FROM {SEVENTY-ONE|!sh1|t=THE NIGHT BEFORE} THE NIGHT BEFORE.

[SOUND: OTERO-BAINES :11 — "...you don't sleep anyway."]

A FUND FOR THE FAMILIES HAS TAKEN IN MORE THAN {EIGHTEEN THOUSAND|>fund} DOLLARS. THEY'RE HOPING FOR {FIFTY THOUSAND|goal|m=threshold}.

WEATHER AND THE DIAMONDBACKS NEXT.

@doc e-voice | neighborhood newsletter | 2022-07-20
The West Side Voice: What we know, what you can give

Friends and neighbors,

Some of you have asked for a plain list, so here it is, current to Wednesday lunchtime.

The people. We have lost {three|d2|t=Wednesday lunchtime} neighbors. Monday's hurt came to {eleven|inj|t=Monday's}, {eight|!injf|^} of them firefighters and {three|!injr|^} of them people who lived here, and we ask you to keep all of them in mind. Nobody knows yet how it started; please don't spread what you saw on Facebook about a grill.

The homes. {Fifty|unfit} apartments are off limits for now. {Fourteen|smoke} of those only need drying out and cleaning, and the city thinks the first could reopen by mid-August. For the rest it's the bulldozer.

The roof over their heads. About {four dozen|-} offers of spare rooms have reached our inbox, thank you! Some {fifty|?~sh2|t=the other night} people were on cots at Saguaro the other night. The shelter closes Sunday at 6.

The money. The Tamarind Families Fund at Yucca Community Credit Union stands at {$18,400|fund} toward {$50,000|goal}. Each household is also supposed to get {fifteen hundred dollars|credit} from Brightwell. As of today not one family we spoke to has seen it.

Needed: fans, size 6 diapers, gift cards. Not needed: clothes. Really. We have {40|-} bags.

— Hyun-ok, for the Voice (unit 12, still standing)
