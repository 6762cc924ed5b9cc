@story v2-ballykilleen-robbery
@topic Sentencing of the Ballykilleen credit union robbers, Craigavon, June 2027
@subject R = Declan Rooney-Hart | Rooney-Hart | the ringleader | the leader
@subject M = Curtis Mawhinney | Mawhinney | the driver
@subject Z = Piotr Zielak | Zielak | the youngest of the three
@subject P = Philomena Tuohy | Mrs Tuohy | Tuohy | the pensioner
@subject S = Oonagh McSherry | Ms McSherry | McSherry | the manager
@subject B = Ballykilleen credit union robbery | the Ballykilleen raid | the raid | the robbery | Ballykilleen
@subject T = Tullynagreen post office robbery | Tullynagreen | the post office job
@subject D = Ballykilleen, Drumcose and Lurgan North district | the district
@subject N = Northern Ireland | the north | the province
@subject U = Ballykilleen and District Credit Union | the credit union
@fact ar = 34 | age | R | age of the defendant | 2027-06-18 | snapshot
@fact am = 41 | age | M | age of the defendant | 2027-06-18 | snapshot
@fact az = 27 | age | Z | age of the defendant | 2027-06-18 | snapshot
@fact ap1 = 71 | age | P | age of the victim | 2025-11-14 | snapshot
@fact ap2 = 73 | age | P | age of the victim | 2027-06-18 | snapshot
@fact as = 52 | age | S | age of the victim | 2025-11-14 | snapshot
@fact c1 = 09:40 | clock | B | time the robbers walked in | 2025-11-14 | constant
@fact c2 = 09:44 | clock | B | time the robbers left | 2025-11-14 | constant
@fact c3 = 09:52 | clock | B | time the first police car arrived | 2025-11-14 | constant
@fact c4 = 10:15 | clock | B | time the burning car was found | 2025-11-14 | constant
@fact du = 4 | duration | B | minutes the robbery lasted | 2025-11-14 | constant
@fact wa = 8 | duration | B | minutes between the robbers leaving and police arriving | 2025-11-14 | constant
@fact di = 11 | distance | B | miles from the scene to the burnt-out car | 2025-11-14 | constant
@fact dt = 2025-11-14 | date | B | day of the robbery | - | constant
@fact dt2 = 2025-10-02 | date | T | day of the robbery | - | constant
@fact m1 = 86450 | other | B | pounds stolen | 2025-11-14 | constant
@fact m2 = 12800 | other | T | pounds stolen | 2025-10-02 | constant
@fact mt = 99250 | other | R | pounds stolen in both robberies | - | constant
@fact mr = 31200 | other | B | pounds recovered | 2027-06-18 | cumulative
@fact mo = 55250 | other | B | pounds still missing | 2027-06-18 | snapshot
@fact cu = 6 | crowd | B | customers in the building | 2025-11-14 | constant
@fact st = 3 | crowd | B | staff in the building | 2025-11-14 | constant
@fact pe = 9 | crowd | B | people held in the building | 2025-11-14 | constant
@fact inj = 2 | injuries | B | people hurt in the robbery | 2025-11-14 | constant
@fact sh = 2 | other | B | shots fired | 2025-11-14 | constant
@fact sr = 14 | sentence | R | years imposed | 2027-06-18 | constant
@fact sm = 11 | sentence | M | years imposed | 2027-06-18 | constant
@fact sz = 9 | sentence | Z | years imposed | 2027-06-18 | constant
@fact stt = 34 | sentence | B | years imposed on the three together | 2027-06-18 | constant
@fact zp = 12 | sentence | Z | starting point in years before credit for the plea | 2027-06-18 | constant | hypothetical
@fact zc = 3 | sentence | Z | years taken off for the plea | 2027-06-18 | constant
@fact zs = 25 | other | Z | percent of the starting point taken off for the plea | 2027-06-18 | constant
@fact rc = 7 | sentence | R | years to be served in custody | 2027-06-18 | plan
@fact rl = 7 | sentence | R | years on licence | 2027-06-18 | plan
@fact mx = 16 | sentence | R | years sought by the prosecution | 2027-06-18 | constant | hypothetical
@fact rm = 412 | duration | R | days already spent on remand | 2027-06-18 | cumulative
@fact pr = 47 | other | R | previous convictions | 2027-06-18 | cumulative
@fact pm = 63 | other | M | previous convictions | 2027-06-18 | cumulative
@fact pmv = 9 | other | M | previous convictions for robbery or burglary | 2027-06-18 | cumulative
@fact pw = 5 | duration | B | weeks the trial took | 2027 | constant
@fact wi = 61 | other | B | witnesses who gave evidence | 2027 | constant
@fact rb1 = 51 | cases | D | robberies recorded in a year | year to March 2026 | constant
@fact rb2 = 38 | cases | D | robberies recorded in a year | year to March 2027 | constant
@fact rbp = 25.5 | rate | D | percent fall in recorded robberies | year to March 2027 | constant
@fact nb1 = 655 | cases | N | robberies recorded in a year | year to March 2026 | constant
@fact nb2 = 612 | cases | N | robberies recorded in a year | year to March 2027 | constant
@fact nd = 43 | cases | N | fewer robberies recorded than the year before | year to March 2027 | constant
@fact dr = 17.6 | rate | N | percent of robberies that led to a charge | year to March 2027 | constant
@fact rw = 10000 | other | U | pounds offered as a reward | 2025-11 | constant | pledged
@fact me = 4300 | other | U | members | 2027-06 | snapshot
@fact hd = 2027-09-03 | date | R | day of the confiscation hearing | - | plan
@trap ap1 ap2 :: Mrs Tuohy's age on the day of the robbery and at sentencing
@trap m1 mt :: the credit union alone and both robberies
@trap mr mo :: what came back and what did not
@trap sz zp :: the sentence and the starting point before the plea
@trap sr mx :: what the judge gave and what the Crown asked for
@trap rc sr :: half the sentence is spent in prison
@trap pr pm :: two men's records
@trap pm pmv :: all convictions and those for robbery or burglary
@trap rb2 nb2 :: the district and all of Northern Ireland
@trap stt ar :: the years of three sentences and the age of one man
@rel sum mt = m1 + m2
@rel diff mo = m1 - mr
@rel sum pe = cu + st
@rel sum stt = sr + sm + sz
@rel diff zc = zp - sz
@rel share zs = zc / zp
@rel sum sr = rc + rl
@rel change rbp = rb1 -> rb2
@rel diff nd = nb1 - nb2

@doc a-agency | court agency copy | 2027-06-18
Three jailed for total of 34 years over Ballykilleen credit union raid

By Fionnuala Adair, Lagan Court News

Three men who terrorised staff and customers in a County Armagh credit union were jailed for a total of {34|stt|t=on Friday} years at Craigavon Crown Court on Friday.

Declan Rooney-Hart, {34|ar}, described by Judge Siofra Kennaway as the ringleader, received {14|sr|by=Judge Siofra Kennaway} years. Curtis Mawhinney, {41|am}, who drove, was given {11|sm}, and Piotr Zielak, {27|az}, the only one of the three to plead guilty, got {nine|sz}.

The court heard that two masked men walked into the Ballykilleen and District Credit Union at {9.40am|c1|t=14 November 2025} on {14 November 2025|dt} and were out again {four|du} minutes later with {£86,450|m1} in two holdalls. {Six|cu} customers and {three|st} members of staff were made to lie on the floor. {Two|sh} shots went into the ceiling.

Philomena Tuohy, then {71|ap1|t=then}, suffered a broken wrist when she was pushed aside; the manager, Oonagh McSherry, {52|as|t=at the time} at the time, was struck with a hammer.

The getaway car, a stolen Skoda, was discovered alight {11|di} miles away at {10.15am|c4}.

Prosecuting, Conall Batterbee KC had asked for a sentence of {16|mx|by=Conall Batterbee KC} years in Rooney-Hart's case, pointing to {47|pr} previous convictions. {Half|-} of the term the judge imposed, {seven|rc} years, will be spent behind bars and the rest on licence. The {412|rm} days he has been on remand count towards it.

Police have so far got back {£31,200|mr|t=so far|by=Police}. A confiscation hearing is listed for {3 September|hd}.

@doc b-tabloid | Belfast tabloid | 2027-06-19
HAMMER GANG CAGED: Gran, 73, stares down thugs who broke her wrist for {ninety|~m1|x=1000} grand

EXCLUSIVE by SHAY DONAGHEY    s.donaghey@loughpost.example   028 9555 0142

BRAVE great-gran Philomena Tuohy stood in the public gallery yesterday and watched the {three|-} brutes who wrecked her Friday morning go down.

The pensioner, now {73|ap2|t=now}, gripped her daughter's hand as Judge Siofra Kennaway told hammer-wielding Declan Rooney-Hart he would serve {14|sr|t=yesterday|by=Judge Siofra Kennaway} years. The {36|!ar}-year-old blew a kiss to the dock officer.

Wheelman Curtis Mawhinney, whose rap sheet runs to an eye-popping {63|pm} convictions, {nine|pmv} of them for robbery or burglary, copped {11|sm} years. Zielak, {27|az}, mumbled "sorry" before starting a {nine|sz}-year stretch.

"They came in roaring like animals," Mrs Tuohy told the Post. "I'd only gone in to lodge {£40|-} for my grandson's birthday."

The gang stormed the building just after {twenty to ten|~c1} and were gone by {9.44am|c2}. It took the first cops until {9.58am|!c3} to get there, by which time the mob were well up the Newry Road.

In all, {nine|pe} people were held face down on the lino. {Two|inj} needed hospital.

The haul? A cool {£86,450|m1}. And there's more. The same crew hit the post office in nearby Tullynagreen six weeks before, lifting {£12,800|m2|s=the post office in nearby Tullynagreen}. Put the {two|-} together and it's a whisker under {£100,000|<mt}.

So where is it? More than {£55,000|>mo} has never been seen again.

MORE: 7 NI beaches named among Europe's best | WIN £500 in our summer cash grab | Lotto results: 4, 11, 19, 23, 38, 42

@doc c-weekly | local weekly | 2027-06-24
"It never leaves you": credit union staff on the day of the raid, and the day of the sentence

By Maeve Ó Luain

There was no cheering in the Ballykilleen and District Credit Union when the sentences came through on Friday, manager Oonagh McSherry says. Somebody put the kettle on.

She was {52|as|t=on the morning} on the morning that Declan Rooney-Hart put a hammer to her head. "People tell you it was only {four|du} minutes," she says. "I have timed it on the clock since. It is a long time."

The Observer reported from each of the {five|pw} weeks of the trial, which heard from {61|wi} witnesses. Among them was Philomena Tuohy of Ard Mhuire Terrace, who was {71|ap1|t=when it happened} when it happened and turned {73|ap2|t=in April} in April. She no longer goes out alone.

The jury learned that Mawhinney, with {63|pm} offences on his record, waited outside with the engine running. Rooney-Hart has {47|pr}. Piotr Zielak had none, and for him Judge Kennaway took {12|zp|by=Judge Kennaway} years as her starting point, then deducted {three|zc} because he had owned up, a reduction of {a quarter|zs}.

Sergeant Ruairi Pak-Doherty said patrols reached the scene at {9.52am|c3|by=Sergeant Ruairi Pak-Doherty}, {eight|wa|^} minutes after the gang had fled. The car was burning in a lane near Derrytrasna when a farmer came on it at {quarter past ten|c4}.

Of the {£86,450|m1} taken, {£27,500|!mr|by=detectives} has been found, detectives told the court, most of it in a slurry tank. The credit union, which has {4,300|me} members, had offered {£10,000|rw} for information. Nobody has claimed it.

Asked whether {14|sr|s=the ringleader} years for the ringleader was enough, Ms McSherry looked at the door. "He'll do {seven|rc|by=Ms McSherry|s=He}," she said. "And I'll be looking at that door for longer."

PICTURED: the credit union's summer draw, won by ticket 2286. See page 14.

@doc d-police | police press release | 2027-06-18
Detectives welcome sentencing of three men for Ballykilleen robbery

Detectives from our Serious Crime Branch have welcomed the custodial sentences handed down today at Craigavon Crown Court to three men for the robbery of a credit union on {14th November 2025|dt}.

Declan Rooney-Hart, aged {34|ar|t=today}, was sentenced to {14|sr|t=today} years, comprising {seven|rc} in custody and {seven|rl} on licence. Curtis Mawhinney, aged {41|am}, received {11|sm} years. Piotr Zielak, aged {27|az}, received {nine|sz} years. Rooney-Hart was also convicted of a robbery at Tullynagreen Post Office on {2nd October 2025|dt2|s=Tullynagreen Post Office}, in which {£12,800|m2|s=Tullynagreen Post Office} was taken.

Detective Chief Inspector Annika Faloon said: "At {9.40am|c1|by=Annika Faloon} these men entered a place where people had come to save for Christmas. {Nine|pe|^} people, {six|cu|^} of them customers, were threatened with a shotgun and hammers. {Two|inj|^} were injured. I commend each of them for their courage in court.

"Officers were on the ground within {eight|wa|^} minutes of the robbers' departure, and forensic work on a vehicle recovered {11|di|^} miles away led us to Zielak, and through him to the others."

Across the two robberies {£99,250|mt} was stolen. Enquiries continue to trace {£55,250|mo} which remains outstanding from the credit union.

A hearing under the Proceeds of Crime Act 2002 will take place on {3rd September|hd}.

Anyone with information is asked to call 101, quoting reference 418 of 14/11/25, or Crimestoppers on 0800 555 111.

ENDS

@doc e-radio | radio news script | 2027-06-18
RADIO BANN FM – NEWS AT FIVE – FRI – ITEM 2 – DUR 1'10"

CUE: The {three|-} men behind the robbery of a credit union in Ballykilleen have been sent to prison for a total of {thirty-four|stt|t=this afternoon} years. Niamh Okonjo-Reilly was in court this afternoon.

VOICER: They came for the Christmas savings. Just after {twenty to ten|~c1} on a Friday morning, a shotgun was let off {twice|sh} into the ceiling, and by {nine forty-four|c2} it was over and {eighty-six thousand pounds|~m1|round=1000} was on its way out of the village.

Today the man who planned it, Declan Rooney-Hart, was told he would serve {fourteen|sr|t=Today} years. The prosecution wanted {sixteen|mx|by=The prosecution}. The driver, Curtis Mawhinney, who is {forty-one|am}, got {twelve|!sm|s=The driver}, and {twenty-seven|az}-year-old Piotr Zielak, who admitted his part, {nine|sz}.

The judge said it would have been {twelve|zp|by=The judge} for Zielak but for his plea.

She paid tribute to {two|inj} injured women. One of them, Philomena Tuohy, who's {seventy-three|ap2}, told me outside she hopes to sleep tonight.

IN: "I said to myself…" OUT: "…God forgive them, for I can't." DUR: 14"

BACK ANNO: And police say a little over {thirty-one thousand pounds|mr|round=1000|by=police} of the money has turned up. The rest hasn't.

@doc f-column | broadsheet analysis | 2027-06-26
Rural robbery is dying out. Tell that to Ballykilleen

Gareth Szabo-Millar, The Ulster Ledger

On paper, this is a good time to be a cashier. The police recorded {612|nb2|t=in the year to March|by=The police} robberies in the north in the year to March, {43|nd|^} fewer than the {655|nb1|t=twelve months before|by=The police} of the twelve months before. The district that takes in Ballykilleen, Drumcose and the top of Lurgan did better still: its count went from {51|rb1|s=The district} to {38|rb2|s=The district}, a drop of {35 per cent|!rbp|s=The district}.

Averages are no comfort to Mrs Tuohy, with her wrist pinned in two places, or to Oonagh McSherry and the {two|-} colleagues who were on the floor beside her. {Three|st} employees and {half a dozen|cu} savers: that is who the raid happened to.

What strikes me in the sentencing remarks is arithmetic of another sort. {Fourteen|sr|s=the leader} years for the leader means {seven|rc|s=the leader} in a cell; take off the {412|rm|s=the leader} days he has done and he may be home before he is forty. The youngest of the three had {a quarter|zs|s=The youngest of the three} knocked off for pleading and leaves with {nine|sz|s=The youngest of the three}. The driver came to court with {63|pm|s=The driver} convictions behind him. Nobody in the building could have been less surprised to see him.

And most who rob are never charged at all. Only {17.6 per cent|dr|t=last year} of robberies here ended with a suspect in court last year.

The money, some {£86,000|~m1} of it, was only ever half the story. {£55,250|mo|t=still} is still out there. If you want a measure of deterrence, there is one.
