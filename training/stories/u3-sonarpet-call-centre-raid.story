@story sonarpet-call-centre-raid
@topic Raid on a fake loan-recovery call centre at Sonarpet and what the police seized
@subject P = Sonarpet Cyber Crime Cell | the cell | the police | Sonarpet police | cyber police
@subject R = Ratnagiri Towers | the towers | the building | the complex
@subject M = Venkat Harish Malladi | Malladi | Harish | the alleged kingpin | prime accused
@subject A = the arrested | those held | the accused | suspects
@subject S = Shabnam Qureshi | Qureshi | the lone woman accused
@subject F = QuikRahat | the app | the loan app
@subject J = Additional Chief Metropolitan Magistrate K. Ilango | the magistrate | the court
@fact ar1 = 28 | arrests | P | people arrested | 2024-02-08 morning | cumulative
@fact ar2 = 34 | arrests | P | people arrested | 2024-02-09 evening | cumulative
@fact arx = 6 | arrests | P | people arrested in follow-up raids | 2024-02-09 evening | cumulative
@fact cash = 13700000 | other | P | rupees in cash seized | 2024-02-09 | cumulative
@fact sim = 4812 | other | P | SIM cards seized | 2024-02-09 | cumulative
@fact ph = 216 | other | P | mobile phones seized | 2024-02-09 | cumulative
@fact lap = 73 | other | P | laptops seized | 2024-02-09 | cumulative
@fact comp = 1140 | other | F | complaints lodged by borrowers | 2024-02-08 | cumulative
@fact st = 9 | other | F | states from which complaints came | 2024-02-08 | cumulative
@fact loss = 620000000 | other | F | rupees taken from borrowers | 2024-02-08 | cumulative
@fact acc = 389 | other | P | bank accounts frozen | 2024-02-09 | cumulative
@fact fro = 84000000 | other | P | rupees frozen in bank accounts | 2024-02-09 | cumulative
@fact cl = 04:30 | clock | P | time when the raid began | 2024-02-08 | constant
@fact per = 84 | officers | P | police personnel in the raid | 2024-02-08 | constant
@fact tm = 7 | other | P | teams in the raid | 2024-02-08 | constant
@fact ad = 118 | address | R | number of the building in Kacheri Road | - | constant
@fact agm = 31 | age | M | age in years | 2024-02-08 | constant
@fact ags = 26 | age | S | age in years | 2024-02-08 | constant
@fact cus = 7 | duration | J | days of police custody granted | 2024-02-09 | plan
@fact ask = 14 | duration | P | days of police custody sought | 2024-02-09 | plan
@fact rent = 240000 | price | R | rupees a month for the floors rented | - | constant
@fact fl = 3 | other | R | floors rented by the gang | - | constant
@fact int = 36 | rate | F | percent interest a month | - | constant
@rel sum ar2 = ar1 + arx
@trap ar1 ar2 :: more were picked up on the second day
@trap cash fro :: cash found and money frozen in banks
@trap ask cus :: the police asked for twice what they got
@trap tm cus :: seven teams and seven days
@trap fro per :: 84 people and Rs 8.4 crore

@doc a-agency | news agency | 2024-02-08
{28|ar1} held as Sonarpet police bust fake loan-recovery centre

SONARPET, Feb 8 (DNS): Cyber police on Thursday arrested {28|ar1|t=on Thursday} people, among them {one|-} woman, from a call centre that allegedly threatened borrowers of the QuikRahat loan app with morphed photographs.

A force of {84|per} personnel in {seven|tm} teams entered Ratnagiri Towers at {4.30 am|cl|t=on Thursday}, an officer said. The centre occupied {three|fl} floors of the complex.

"So far {1,140|comp|by=Deputy Commissioner R. Sundaresan|t=So far} complaints from {nine|st|^} states have been linked to this app, and our estimate of the money extorted is {Rs 62 crore|~loss|^}," Deputy Commissioner R. Sundaresan told reporters.

The app charged interest at {36 per cent|int} a month, he said.

The alleged kingpin, Venkat Harish Malladi ({31|agm}), is an engineering dropout. Seizures were still being counted when this report was filed.

@doc b-pressnote | police press note | 2024-02-09
PRESS NOTE No. 47/CCC/2024
Sub: Cr. No. 112/2024 u/s 384, 420 IPC r/w 66D IT Act

1. On credible information, the Cyber Crime Cell raided premises at Door No. {118|ad}, Kacheri Road (Ratnagiri Towers) at {04:30|cl|t=on 08.02.2024} hrs on 08.02.2024.

2. In the initial operation {28|ar1|t=In the initial operation} accused were apprehended. {Six|arx|t=last evening} more were secured up to last evening from Vadapalem and Kothur, bringing the number in custody to {34|ar2|^}.

3. Property seized: mobile phones – {216|ph}; laptops – {73|lap}; SIM cards – {4,812|sim}; net cash – {Rs. 1,37,00,000|cash|v=13700000}.

4. {389|acc} accounts holding {Rs. 8.40 crore|fro} have been debit-frozen with the assistance of {four|-} nationalised banks.

5. A-1 Venkat Harish Malladi, {31|agm} yrs, and A-9 Shabnam Qureshi, {26|ags} yrs, were produced before the ACMM, who was pleased to grant {seven|cus} days' police custody as against {fourteen|ask|m=pledged} prayed for.

The public may report on 1930.

@doc c-daily | English-language daily, city pages | 2024-02-10
Inside the {three|fl} floors where debt became blackmail

STAFF REPORTER

The watchman at {118|ad}, Kacheri Road thought they sold insurance. "They paid {Rs 2.4 lakh|rent|v=240000|by=The watchman} a month and never quarrelled about water," he said of the tenants of Ratnagiri Towers' top {three|fl} storeys.

On Thursday, in the dark, {84|per|t=On Thursday} policemen came up both staircases. It was {half past three|!cl|^} and the night shift, men and boys for the most part, had its headsets on.

By Friday evening the tally of those held had reached {34|ar2|t=By Friday evening}. Officers carried out {73|lap} laptops, {4,182|!sim} SIM cards and a steel almirah containing {₹1.37 crore|cash}. A further {₹84 lakh|!fro|v=8400000} is locked in {389|acc} accounts.

The magistrate, K. Ilango, gave the cell {a week|cus|v=7} with Malladi; it had wanted {two|ask|v=14}. His counsel, P. Bharathan, says the {31|agm}-year-old "wrote software and collected a salary".

Qureshi, at {26|ags} the lone woman accused, told the court that she earned {₹18,000|-} and did not know what the recordings were for.

For each of them there were {dozens|-} on the other end. {Nine|st} states sent complaints, {1,140|comp} in all. One, from a schoolteacher in Bhandara, concerned a loan of {₹3,500|-}.

@doc d-portal | regional news portal | 2024-02-09
QuikRahat scam: {34|ar2} arrested, {Rs 1.37 crore|cash} cash found; all you need to know

Updated: 9 Feb 2024, 21:14 IST | 3 min read | 1.2k shares

What happened? Sonarpet cyber police raided a call centre run for the QuikRahat app. {Twenty-eight|ar1|t=on Day 1} people were taken in on Day 1 and {eight|!arx|t=later} more later, for a total of {34|ar2|t=now} now.

Who is the main man? Harish, {33|!agm}, native of Vadapalem. He is said to have hired the others through a job site.

How much was recovered? Cash of {Rs 1.37 crore|cash}, {216|ph} phones and over {4,800|>sim} SIMs. Banks were told to freeze {Rs 8.4 crore|fro}.

How much did people lose? Police put it at about {Rs 62 crore|~loss|by=Police}.

When was the raid? Pre-dawn, at {4.30|cl|t=Thursday}, Thursday. {Seven|tm} teams took part.

Why was the interest illegal? The app took {36%|int} every month. The RBI does not permit undisclosed charges.

What next? The accused stay with police for {seven|cus|by=Judge} days. Judge Ilango will hear bail on the 16th.

ALSO READ | 11 fake loan apps to delete today | Gold at Rs 62,450
