@story m2-goraya-derailment
@topic Derailment of the Sutlej Express near Goraya, Punjab: first hours, next day, safety commissioner's finding
@subject T = Sutlej Express | the train | the express | derailment | accident
@subject R = Northern Railway | the railway | railway officials
@subject C = Commissioner of Railway Safety | CRS | the commissioner | A. K. Venkatraghavan
@subject L = Harjinder Singh Sohal | Sohal | the loco pilot | the driver
@subject K = Balwant Kaur Dhesi | Balwant Kaur | the passenger pulled out last
@subject J = Civil Hospital Jalandhar | Civil Hospital | the hospital in Jalandhar
@subject N = National Disaster Response Force | NDRF
@fact co = 9 | other | T | coaches off the rails | 2028-01-15 | constant
@fact ct = 22 | other | T | coaches in the train | 2028-01-15 | constant
@fact d1 = 13 | deaths | T | people killed | 2028-01-15 08:00 | cumulative
@fact d2 = 21 | deaths | T | people killed | 2028-01-16 | cumulative
@fact d3 = 24 | deaths | T | people killed | 2028-03-30 | cumulative
@fact i = 118 | injuries | T | people hurt | 2028-01-16 | cumulative
@fact ig = 17 | injuries | T | people gravely hurt | 2028-01-16 | snapshot
@fact ij = 72 | injuries | J | patients from the crash | 2028-01-16 | cumulative
@fact k1 = 04:37 | clock | T | time it left the rails | 2028-01-15 | constant
@fact k2 = 15:10 | clock | K | time she was freed | 2028-01-15 | constant
@fact v = 104 | speed | T | kilometres an hour at derailment | 2028-01-15 | snapshot
@fact vl = 75 | speed | R | kilometres an hour allowed in fog | - | constant | threshold
@fact ex1 = 1000000 | other | R | rupees to the family of each person killed | 2028-01-15 | plan | pledged
@fact ex2 = 250000 | other | R | rupees to each person gravely hurt | 2028-01-15 | plan | pledged
@fact n = 140 | other | N | rescuers sent | 2028-01-15 | snapshot
@fact tr = 34 | other | R | trains cancelled | 2028-01-16 | cumulative
@fact ka = 62 | age | K | age in years | - | constant
@fact la = 45 | age | L | age in years | - | constant
@fact gap = 38 | other | C | millimetres that the rail joint had opened | 2028-03-30 | constant
@fact kh = 26 | duration | R | hours until the first track reopened | 2028-01-16 | constant
@fact ds = 6 | other | R | staff suspended | 2028-03-30 | cumulative
@trap d1 d2 :: morning against next day
@trap co ct :: derailed coaches against all coaches
@trap v vl :: speed against fog limit
@trap ex1 ex2 :: payments for deaths and for grave injuries
@trap i ij :: all hurt against those at one hospital

@doc a-flash | wire agency | 2028-01-15
{Thirteen|d1} dead as express jumps track in Punjab fog

Jalandhar, Jan 15 (INS) At least {13|>d1|t=till 8 am|by=officials} passengers were killed when {nine|co|^} coaches of the Sutlej Express derailed near Goraya early Saturday, officials said, giving the position till 8 am.

The accident took place at {4.37 am|k1}, a senior divisional officer told INS, in visibility of under {50|-} metres. The train has {22|ct} coaches.

{Two|-} teams of the NDRF, {140|n} men in all, are cutting through an overturned sleeper coach.

The Railway Minister announced an ex gratia of Rs {10 lakh|ex1|by=The Railway Minister} to the next of kin of the deceased and Rs {2.5 lakh|ex2|^} to the grievously injured. The driver, Harjinder Singh Sohal, {45|la}, is alive and is being questioned.

Helplines: Jalandhar 0181-555417, Ludhiana 0161-555220.

@doc b-daily | English-language daily | 2028-01-17
Survivor's {ten|-} hours under berth {31|-}
Tribune of the North, Ludhiana edition, p. 1

At {3.10 in the afternoon|k2|t=Saturday} on Saturday they slid Balwant Kaur out through a window frame, on a door. She asked for tea.

Balwant Kaur Dhesi, {62|ka}, of Phillaur, was the last person to leave the wreck of the Sutlej Express alive. Her brother, in the next bay, is one of the {21|d2|t=by last evening|by=The railway} dead. The railway gave that count by last evening, and with it a figure for the hurt, {118|i|^}, of whom {17|ig|^} gravely.

Civil Hospital has had {72|ij|by=Dr Manpreet Gill} of them, says its superintendent, Dr Manpreet Gill; private hospitals share the rest.

Eyewitnesses in Goraya heard the bang at {4.37|k1} "on the gurdwara clock". {Eleven|!co|by=villagers} carriages lay in the mustard, villagers say; two stood on end.

The first track reopened after {26|kh} hours. Cancellations reached {34|tr|t=by last evening} by last evening.

@doc c-tv | television site | 2028-01-16
Punjab Train Tragedy: What The Speed Recorder Says
Written by Ishita Baruah | Edited by Desk | Jan 16, 2028 21:14 IST

The ill-fated Sutlej Express was hurtling at {104|v|by=sources} kmph in thick fog when disaster struck, sources in the Railways have told us. The rule book allows {75|vl}.

The loco pilot is {54|!la} and has been with Northern Railway for {19|-} years. His union says he had no fog device in his cab.

Bodies of {21|d2|t=as of tonight} people had been brought out as of tonight, and {17|ig|t=as of tonight} are battling for life. Each bereaved family gets Rs {10 lakh|ex1|m=pledged}; the badly hurt, Rs {2.5 lakh|ex2|^}.

At Ground Zero, our team counted {nine|co} of {22|ct} bogies off the line. "I was asleep, then I was on the roof," said Rohit, {19|-}.

Watch | Cricket: India all out for 212

@doc d-report | national daily | 2028-03-30
Fractured joint, and a driver too fast: CRS on Goraya
Legal & Infrastructure Bureau, New Delhi

A rail joint that had opened by {38|gap|by=Commissioner of Railway Safety} mm, unseen for {three|-} patrols, threw the Sutlej Express off the rails on January 15, the Commissioner of Railway Safety has found. Speed "aggravated the consequences": the recorder stood at {104|v|^} kmph against a fog limit of {75|vl|^}.

The accident claimed {24|d3|t=to date} lives to date, {three|-} of the gravely injured having died since. Injuries were reported by {96|!i|by=the report} people, the report says, with {72|ij} treated at the Civil Hospital in Jalandhar alone.

{Six|ds} staff have been suspended, none of them the driver, Sohal, {45|la}. A. K. Venkatraghavan, the commissioner, asks for {800|-} fog devices by next winter at Rs {24|-} crore.

He times the derailment at {04:37|k1} hours.

@doc e-radio | radio bulletin | 2028-01-15
All India bulletin, 1800 hours. The headlines. Toll in the Goraya train accident goes up. Prime Minister condoles.

And now in detail. In Punjab, {nine|co} coaches of the Sutlej Express left the rails before dawn today. Rescue work has ended with the freeing of a woman, {sixty-two|ka}, at {ten past three|k2}. NDRF deployed {one hundred and forty|n} personnel.

At eight in the morning the dead numbered {thirteen|d1|t=At eight in the morning}; more have since been found, and a fresh figure is awaited. Over {seventy|>ij|t=since|v=70} patients are at the hospital in Jalandhar.

Relief of {ten lakh|ex1|m=pledged} rupees for each family of a person who died has been sanctioned, and of {two and a half lakh|ex2|^} rupees for the critically hurt. {Thirty-four|tr} trains stand cancelled till tomorrow.
