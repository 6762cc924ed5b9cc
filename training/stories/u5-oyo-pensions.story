@story u5-oyo-pensions
@topic A Nigerian state clears part of its pension arrears, and what retirees say is left
@subject S = Okelaja State | Okelaja | the state | state government
@subject G = Governor Tunde Akerejola | Akerejola | the governor
@subject U = Union of Pensioners | the pensioners' union | the union | pensioners
@subject B = State Pension Bureau | the bureau | pension bureau
@subject L = Local government retirees | council retirees | retired primary school teachers and council workers
@subject M = Mama Ronke Idowu-Bassey | Idowu-Bassey | Mama Ronke
@subject A = Auditor-General Haruna Gwari | Gwari | the auditor-general
@fact p1 = 18600000000 | spending | S | naira of arrears paid | 2030-08-31 | cumulative
@fact pm = 5200000000 | spending | S | naira of arrears paid in the latest batch | 2030-08-30 | snapshot
@fact l1 = 41700000000 | other | S | naira of arrears still owed | 2030-08-31 | snapshot
@fact lu = 57300000000 | other | U | naira of arrears still owed, by the union's count | 2030-08-31 | snapshot
@fact l0 = 60300000000 | other | S | naira of arrears at the start of the administration | 2027-05-29 | snapshot
@fact lg = 22400000000 | other | L | naira of gratuities unpaid | 2030-08-31 | snapshot
@fact np = 3180 | other | S | retirees paid in the latest batch | 2030-08-30 | snapshot
@fact nt = 12450 | other | S | retirees paid since the start of the administration | 2030-08-31 | cumulative
@fact nw = 26900 | waiting | B | retirees on the queue for gratuity | 2030-08-31 | snapshot
@fact mo = 2300000000 | budget | S | naira released a month for pensions | 2030-08 | snapshot
@fact mn = 3000000000 | budget | G | naira to be released a month for pensions | 2031-01 | plan | pledged
@fact wy = 9 | duration | M | years waited for her gratuity | August 2030 | cumulative
@fact ag = 74 | age | M | age | August 2030 | snapshot
@fact am = 2740000 | other | M | naira of gratuity | August 2030 | snapshot
@fact gh = 214 | other | A | ghost pensioners removed | 2029 | cumulative
@fact gs = 880000000 | spending | A | naira saved by removing ghost pensioners | 2029 | cumulative
@fact dd = 431 | deaths | U | members who died waiting | June 2027 to August 2030 | cumulative
@fact mp = 32000 | price | B | naira of minimum monthly pension | 2030-09-01 | plan
@fact ml = 18000 | price | B | naira of minimum monthly pension | August 2030 | snapshot
@rel diff l1 = l0 - p1
@trap l1 lu :: two counts of what is owed
@trap p1 pm :: all batches and the latest
@trap np nt :: all batches and the latest, in heads
@trap l1 lg :: the state's arrears and the councils'
@trap mo mn :: a month now and a month from January
@trap gh dd :: ghosts struck off and members who died

@doc a-daily | national daily | 2030-09-01
Okelaja pays {N5.2bn|pm|v=5200000000} to {3,180|np} retirees, owes {N41.7bn|l1|v=41700000000} more

From Yewande Olabarrieta, Ilepo

Okelaja State Governor, Tunde Akerejola, on Friday handed symbolic cheques to {3,180|np|t=on Friday} retirees, bringing to {12,450|nt} the number settled since he was sworn in.

The latest batch gulped {N5.2 billion|pm|v=5200000000}. In all, the administration has paid {N18.6 billion|p1|v=18600000000} out of an inherited burden of {N60.3 billion|l0|t=inherited|v=60300000000}, leaving a balance of {N41.7 billion|l1|t=today|v=41700000000} today, he said.

Akerejola pledged that from January the monthly release for pensions would rise to {N3 billion|mn|t=from January|v=3000000000} from {N2.3 billion|mo|v=2300000000}.

The Union of Pensioners, whose members filled the back rows in black armbands, disputed the arithmetic. Its chairman, Comrade Etim Sule, put the outstanding sum at {N57.3 billion|lu|by=Comrade Etim Sule|v=57300000000}, because the state leaves out interest and the harmonisation of 2024. He said {431|dd|t=since the present government came in|by=Comrade Etim Sule} members had died in the queue since the present government came in.

The bureau said {26,900|nw|by=The bureau} remained on its register.

@doc b-tabloid | evening paper | 2030-08-31
{Nine|wy} years, one cheque: Mama Ronke smiles

She taught Geography to two commissioners. On Friday Mama Ronke Idowu-Bassey, {74|ag}, collected {N2.74m|am|v=2740000} from the hand of one of them.

"I applied when I was {65|-}," she told *Evening Sentinel*. "Today my own pupils are grandparents."

She was among {3,810|!np|t=on the day} senior citizens paid on the day. They left behind {26,900|nw} others who are still waiting, many of them retired primary school teachers and council workers, who are owed {N22.4bn|lg|v=22400000000} in gratuity by the local governments and whom nobody invited.

Governor Akerejola also announced that no pensioner will take home under {N32,000|mp|t=from this month-end|v=32000} a month from this month-end. At present there are some on {N18,000|ml|t=At present|v=18000}. "Even goat no dey chop that one," shouted a man with a stick, to applause.

The union says {341|!dd|by=The union} of its members died between the swearing-in and now.

Naira to dollar: black market N2,118 | Super Eagles 2-0

@doc c-state | government press release | 2030-08-30
AKEREJOLA BREAKS JINX OF UNPAID GRATUITIES

The Executive Governor of Okelaja State has again put smiles on the faces of our senior citizens.

• Today's beneficiaries: {3,180|np|t=Today}
• Amount: {N5.2 billion|pm|t=Today|v=5200000000}
• Beneficiaries since May 29, 2027: {12,450|nt|t=since May 29, 2027}
• Total disbursed: {N18.6 billion|p1|v=18600000000}

His Excellency recalled that on assumption of office he met arrears of {N63 billion|!l0|t=on assumption of office|v=63000000000}. "By the grace of God {N41.7 billion|l1|v=41700000000} is what remains, and it too shall pass."

Minimum pension shall be {N32,000|mp|t=with effect from September 1|v=32000} with effect from September 1. The Pension Bureau has weeded out {214|gh} ghost pensioners, saving the State {N880 million|gs|v=880000000}.

Among those honoured was Madam Idowu-Bassey, a retired teacher, who in {seven|!wy} years of waiting "never lost faith in this Governor".

Signed: Chief Press Secretary

@doc d-factcheck | fact-checking site | 2030-09-04
FACT-CHECK: Has Okelaja paid {a third|-} of its pension debt?

CLAIM: "We have cleared {a third|-} of the mess." (the governor, Friday)

WHAT WE FOUND: By the state's own books, {N18.6bn|p1|by=the state's own books|v=18600000000} of {N60.3bn|l0|^|t=in 2027|v=60300000000} in 2027 has been paid. That is {31 per cent|-}: close enough. But the books count only state workers. {N22.4bn|lg|v=22400000000} owed to council retirees is elsewhere.

The union's {N57.3bn|lu|by=The union|v=57300000000} is not comparable: it includes interest which no court has awarded.

How fast? At {N2.3bn|mo|t=now|v=2300000000} a month, as now, most of which pays current pensions, the queue of {26,900|nw} would be gone in {2041|-|m=projected}. At {N3bn|mn|v=3000000000}, in {2036|-|m=projected}.

The auditor-general's 2029 report, which the release quotes, has {214|gh|by=The auditor-general} ghosts removed. It values the saving at {N88 million|!gs|v=88000000}.

VERDICT: Mostly true.
Rating: ●●●○ | Share | Donate N500
