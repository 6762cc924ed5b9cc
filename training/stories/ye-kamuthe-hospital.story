@story kamuthe-hospital
@topic Kamuthe County, Kenya: surgery backlog, oxygen plant and a strike at the referral hospital, March to May 2030
@subject H = Kamuthe Level Five Hospital | Kamuthe Level Five | the referral hospital | the hospital
@subject K = Kamuthe County | the county | the county government
@subject N = Nurses and Clinical Staff Union, Kamuthe branch | the union | NCSU
@subject W = Wairuri Mission Hospital | Wairuri
@subject O = oxygen plant | the plant
@subject M = march to the governor's office | the march
@fact b0 = 2140 | waiting | H | patients waiting for planned surgery | 2029-12-31 | snapshot
@fact b1 = 3010 | waiting | H | patients waiting for planned surgery | 2030-03-31 | snapshot
@fact b2 = 3655 | waiting | H | patients waiting for planned surgery | 2030-05-02 | snapshot
@fact bd = 645 | waiting | H | increase in patients waiting for planned surgery | April 2030 | snapshot
@fact bg = 40.65 | rate | H | growth in patients waiting for planned surgery | first quarter of 2030 | snapshot
@fact wo = 1290 | waiting | H | patients waiting for bone surgery | 2030-05-02 | snapshot
@fact wg = 1465 | waiting | H | patients waiting for general surgery | 2030-05-02 | snapshot
@fact we = 900 | waiting | H | patients waiting for eye surgery | 2030-05-02 | snapshot
@fact wt = 7 | duration | H | months waited for a hip operation | 2030-03-31 | snapshot
@fact wm = 11 | duration | H | longest months waited for a hip operation | 2030-03-31 | snapshot
@fact th = 6 | other | H | operating theatres built | - | constant
@fact tw = 4 | other | H | operating theatres in use | 2030-03-31 | snapshot
@fact t2 = 1 | other | H | operating theatres in use | 2030-05-02 | snapshot
@fact op0 = 410 | other | H | operations in a month | 2029-11 | cumulative
@fact op1 = 96 | other | H | operations in a month | 2030-04 | cumulative
@fact bdz = 520 | other | H | beds | - | constant
@fact oc = 138 | other | H | share of beds filled | 2030-02 | snapshot
@fact nu = 486 | jobs | H | nurses employed | 2030-04 | snapshot
@fact nn = 780 | jobs | H | nurses the staffing norm requires | - | constant | threshold
@fact ng = 294 | jobs | H | nurses short of the norm | 2030-04 | snapshot
@fact st = 1350 | other | N | health workers on strike by the union's count | 2030-04-08 | snapshot
@fact sc = 910 | other | N | health workers on strike by the county's count | 2030-04-08 | snapshot
@fact sd = 25 | duration | N | days on strike | 2030-05-02 | cumulative
@fact ar = 186000000 | other | K | shillings of salary arrears owed | 2030-04-01 | snapshot
@fact ap = 74000000 | spending | K | shillings of salary arrears paid | 2030-04-30 | cumulative
@fact al = 112000000 | other | K | shillings of salary arrears owed | 2030-04-30 | snapshot
@fact ox = 64000000 | budget | O | shillings the contract was worth | 2027 | plan
@fact oy = 91500000 | spending | O | shillings spent | 2030-02 | cumulative
@fact oo = 27500000 | spending | O | shillings over the contract | 2030-02 | cumulative
@fact cp = 60 | other | O | cylinders a day promised | 2027 | plan | pledged
@fact ca = 22 | other | O | cylinders a day produced | 2030-02 | snapshot
@fact cn = 75 | other | H | cylinders a day used | 2030-02 | snapshot
@fact cc = 3400 | price | H | shillings paid for a delivered cylinder | 2030-02 | snapshot
@fact mu = 4000 | crowd | M | marchers by the union's count | 2030-04-15 | snapshot
@fact mpo = 1200 | crowd | M | marchers by the police estimate | 2030-04-15 | snapshot
@fact ma = 17 | arrests | M | people arrested | 2030-04-15 | cumulative
@fact mr = 12 | other | M | people freed without charge | 2030-04-16 | cumulative
@fact mk = 5 | other | M | people charged | 2030-04-16 | cumulative
@fact hb = 2900000000 | budget | K | shillings for health | 2029/30 | plan
@fact tb = 9400000000 | budget | K | shillings in the county budget | 2029/30 | plan
@fact hs = 30.85 | other | K | share of the county budget for health | 2029/30 | snapshot
@fact pop = 1120000 | other | K | residents | 2029 census | constant
@fact wb = 140 | other | W | beds | - | constant
@fact wa = 310 | other | W | patients sent over from the referral hospital | April 2030 | cumulative
@fact wf = 28000 | price | W | shillings charged for a caesarean | 2030-04 | snapshot
@fact hf = 9000 | price | H | shillings charged for a caesarean | 2030-04 | snapshot
@trap b1 b2 :: the end of March and the 25th day of the strike
@trap b2 wo :: everyone waiting and those waiting for bone surgery
@trap st sc :: two sides' counts of the strikers
@trap mu mpo :: two counts of the march
@trap ma mk :: arrested and charged
@trap ar al :: arrears before and after a payment
@trap cp ca :: promised and actual output
@trap wf hf :: the mission's fee and the public one
@rel diff bd = b2 - b1
@rel change bg = b0 -> b1
@rel sum b2 = wo + wg + we
@rel diff ng = nn - nu
@rel diff al = ar - ap
@rel diff oo = oy - ox
@rel diff mk = ma - mr
@rel share hs = hb / tb

@doc a-nation | national daily, county pages | 2030-04-02
Three thousand in line for the knife at Kamuthe Level Five

By Wanjiku Theuri in Kamuthe

Peris Mumbua's hip was broken when a maize lorry reversed over it in September. She has been told to come back in June.

Ms Mumbua is one of {3,010|b1|t=at the end of March} people who were waiting for planned surgery at Kamuthe Level Five Hospital at the end of March, an internal return seen by this newspaper shows. When the year began there were {2,140|b0|t=When the year began}. The queue has thus lengthened by {41 per cent|bg|t=in three months} in three months.

Those needing a hip typically wait {seven|wt} months, the return says, and one man has been on the list for {eleven|wm}.

The referral hospital, which serves a county of {1.12 million|pop}, was given {six|th} theatres when it was upgraded. {Four|tw|t=now} are now usable. In November surgeons managed {410|op0|t=In November} operations.

Oxygen is part of the trouble. A plant commissioned in 2027 was to fill {60|cp} cylinders a day; in February it was filling {22|ca|t=in February}, while the wards used {75|cn|^}. The balance is trucked from Nairobi at Sh{3,400|cc} apiece.

It was to cost Sh{64 million|ox}. The county has so far spent Sh{91.5 million|oy}, an overrun of Sh{27.5 million|oo} that the Auditor-General has queried.

Health executive Dr Lemayian Ole Saitoti blamed crowding. The hospital's {520|bdz} beds were {138 per cent|oc|t=in February} full in February, he said, meaning two to a mattress in places.

@doc b-union | union statement | 2030-04-08
NURSES AND CLINICAL STAFF UNION
KAMUTHE BRANCH, P.O. BOX 772

PRESS STATEMENT ON COMMENCEMENT OF INDUSTRIAL ACTION

Comrades, members of the Fourth Estate,

Today at midnight {1,350|st|t=Today} health workers laid down their tools. Not {one|-} of us did so lightly.

1. The county government owes its health staff Sh{186 million|ar}. Some have not seen a full payslip since October.

2. Level Five has {486|nu} nurses. The norm for such a facility is {780|nn}. We are therefore short by {294|ng}, and management answers by giving those present double shifts.

3. Out of a county budget of Sh{9.4 billion|tb}, health was allocated Sh{2.9 billion|hb}, which is under a third. Let them tell us where it goes.

4. Patients are suffering already. {Over 3,000|>b1|v=3000} await surgery. Government cannot say the strike made them wait.

We shall not return for promises. The offer of half in thirty days, made on Friday, is rejected.

Solidarity!
Br. Zachary Obwocha, Branch Secretary

@doc c-wire | wire agency | 2030-04-15
Kenyan police break up health workers' march, {17|ma} held

KAMUTHE, Kenya, April 15 (EAW) - Police used tear gas on Monday to disperse striking nurses and supporters who tried to deliver a petition to the governor of Kamuthe County, detaining {17|ma} people.

The union put the turnout at {4,000|mu|by=The union}. County police commander Halima Duale said there were "{twelve hundred|mpo|by=Halima Duale}, and not all of them nurses".

The walkout, now in its second week, has closed wards across the county. Governor Cyprian Mwenda's office says {910|sc|by=Governor Cyprian Mwenda's office} staff are absent without leave; the Nurses and Clinical Staff Union says {1,530|!st|by=the Nurses and Clinical Staff Union} walked out on April 8.

At issue are salary arrears of {186 million|ar} shillings. The county, which spends {31%|hs} of its budget on health, says it awaits transfers from the national treasury.

(Reporting by Jonas Kiptum; editing by F. Halloran; +254 20 555 0119)

@doc d-parish | diocesan newsletter | 2030-05-05
NOTES FROM WAIRURI

Dear friends of the mission,

April was the month when the corridor became a ward. Since the nurses at the government hospital went out on the 8th we have taken in {310|wa|t=April} of its patients, with {140|wb} beds, of which Sister Assumpta insists on keeping one for travellers.

We are sorry about the fees. For a caesarean we must ask Sh{28,000|wf}, where Level Five asks Sh{8,000|!hf}, and nobody has yet been turned away for want of it, but the diesel must come from somewhere.

I went up to see our colleagues there on Thursday. Of {six|th} theatres, {one|t2|t=on Thursday} had its lights on. The matron, who has not gone on strike and looks as if she has not gone to bed either, told me they did {96|op1|t=in the whole of April|by=The matron} operations in the whole of April. In November it had been {over 400|>op0|v=400|t=In November}.

The march you will have seen on television. Of the {17|ma} arrested, {twelve|mr|t=the next morning} were let go the next morning. Our own Brother Fidelis was among the {five|mk} who were not. He was only holding the banner. He would like socks, size 44.

With the {second|-} collection on 19 May we hope to repair the incinerator (Sh 215,000).

Fr. Declan Muthui

@doc e-site | county news site | 2030-05-03
DAY {25|sd}: Where things stand at Level Five

KamutheToday | Health Desk | 3 May 2030, 07:20 | 1,904 views | Share: WhatsApp X Telegram

- Talks collapsed again on Thursday night. The county says it has paid Sh{74 million|ap|by=The county} of what it owes and that Sh{112 million|al|t=as of Tuesday} remained as of Tuesday.
- The queue for surgery has hit {3,655|b2|t=as of yesterday}, as of yesterday. It grew by {645|bd|t=since the end of March} since the end of March.
- Who is waiting? {1,290|wo} for bones, {1,465|wg} for general surgery and {990|!we} for eyes.
- The hospital is running {one|t2} theatre, for mothers and accidents only.
- {Five|mk} people appeared in court over the April march. Bail was Sh 20,000 each.
- A mother who goes to Wairuri instead pays Sh{28,000|wf} for a caesarean. At Level Five, when it is open, she pays Sh{9,000|hf}.

Governor Mwenda said on Kamuthe FM: "We had {910|sc|by=Governor Mwenda} absent on the first day and every week it is less." The union disagrees.

Oxygen: The clerk of the assembly's health committee told us the plant has so far swallowed Sh{91.5 million|oy}, against a contract of Sh{46 million|!ox}. Production has never passed {22|ca} cylinders a day. The maker promised {60|cp}.

YOU MAY ALSO LIKE
> 8 goats, 1 chief: the land case that split Gatunda
> Gor 2-1 Kamuthe Stars: player ratings
> KPLC announces 6-hour interruption, 4 wards affected

@doc f-bulletin | radio bulletin | 2030-05-03
SAUTI YA KAMUTHE 98.7 — ONE O'CLOCK NEWS — READER: NDINDA

Nurses in Kamuthe have spent their {twenty-fifth|sd|v=25} day on the picket line.

The county government says it has settled {seventy-four million|ap|by=The county government} shillings of the {one hundred and eighty-six million|ar} it owed when the strike was called. Union secretary Zachary Obwocha says his members will resume when the other {one hundred and twelve|al|x=1000000} million is in the bank.

At the referral hospital, {more than three and a half thousand|>b2|v=3500|t=now} patients are now listed for operations. Over a third of them need a bone surgeon.

Nurses say even with everyone at work they would be {two hundred and ninety-four|ng|by=Nurses} colleagues short of the national norm.

The Senate health committee will visit next Wednesday. Time check: four minutes past one.
