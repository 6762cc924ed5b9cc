@story zc-narsipur-garment
@topic Garment workers in Bangladesh march for a higher minimum wage: demands, offers, shots, closed factories
@subject W = garment workers' march in Narsipur | the march | the workers | the protests
@subject B = minimum wage board | the wage board | the board
@subject O = garment exporters' association | the owners | the association | the exporters
@subject I = Industrial Police | the police
@subject H = Enam Hospital | the hospital
@subject S = Shoptorong Fashions | Shoptorong | the factory
@fact old = 12500 | price | B | taka a month of minimum wage | until 2028 | constant
@fact dem = 25000 | price | W | taka a month of minimum wage that is demanded | October 2028 | plan
@fact off1 = 14200 | price | O | taka a month of minimum wage that is offered | 2028-10-21 | plan | pledged
@fact off2 = 16800 | price | B | taka a month of minimum wage that is fixed | 2028-11-05 | plan
@fact rise = 34.4 | rate | B | percent growth of the minimum wage | 2028-11-05 | plan
@fact d = 3 | deaths | W | workers killed | 2028-11-01 | cumulative
@fact dw = 5 | deaths | W | workers killed according to the unions | 2028-11-01 | cumulative
@fact inj = 86 | injuries | H | people treated | 2028-11-01 | cumulative
@fact bul = 14 | injuries | H | people treated for bullet wounds | 2028-11-01 | cumulative
@fact clo = 212 | other | O | factories closed | 2028-11-01 | snapshot
@fact clo2 = 37 | other | O | factories closed | 2028-11-08 | snapshot
@fact case = 41 | cases | I | cases filed | 2028-11-08 | cumulative
@fact acc = 11800 | other | I | unnamed accused | 2028-11-08 | cumulative
@fact arr = 133 | arrests | I | people arrested | 2028-11-08 | cumulative
@fact exp = 44000000000 | revenue | O | dollars of exports a year | 2027-28 | cumulative
@fact emp = 4000000 | jobs | O | workers in the industry | 2028 | snapshot
@fact shop = 6200 | jobs | S | employees | 2028 | snapshot
@fact rent = 4500 | price | W | taka a month for a room | 2028 | snapshot
@trap off1 off2 :: owners' offer and the board's decision
@trap dem off2 :: demanded and fixed
@trap d dw :: police and unions
@trap inj bul :: all wounded and shot
@trap clo clo2 :: a week later
@trap acc arr :: accused and arrested
@rel change rise = old -> off2

@doc dailystar-like | English daily | 2028-11-06
Minimum wage set at Tk {16,800|off2}

Staff Correspondent

The wage board yesterday fixed the minimum monthly wage in the garment sector at Tk {16,800|off2|t=yesterday}, up {34.4|rise|^} percent from Tk {12,500|old}, to take effect on December 1.

Workers' representative Shahida Parvin signed "with a stone on my chest". Unions had demanded {Tk 25,000|dem}; the owners, in their first proposal on October 21, had gone up to {Tk 14,200|off1|t=on October 21}.

The decision comes after a fortnight of unrest in Narsipur in which {three|d|by=the police} workers died, according to the police. A federation of unions says the number is {five|dw|by=A federation of unions}. Doctors at Enam Hospital, where {86|inj} people were brought, removed bullets from {14|bul} of them.

Owners' association president Faruque Mahbub Chisty said the industry, which employs {40 lakh|emp|v=4000000} people and earns {$44 billion|exp|t=a year} a year, "will bleed". He said {212|clo|t=last Wednesday} factories were shut last Wednesday and most had reopened.

On page {5|-}: Dengue: {7|-} more die; onion at Tk {140|-} a kg

@doc guardian-like | British daily | 2028-11-09
'We stitch a jacket in the time it takes to say its price'

In room {11|-} of a tin-roofed barracks in Narsipur, four women share two beds in shifts. The rent is {4,500|rent} taka. Until this week, the lowest legal wage was {12,500|old} taka, about {£80|-}, and three of the four earned exactly that.

Rahima, {24|-}, shows a video on her phone. You hear it before you see it: a flat crack, then running. "That's Jewel. He did collars."

Jewel Mia was one of {three|d|by=the police} people whom the police admit were killed in the last week of October. The unions say {five|dw|by=The unions}. At Enam Hospital, Dr Sabrina Kaiser-Huq treated {86|inj} patients, of whom {41|!bul} had been shot.

The government's answer came on Sunday: {16,800|off2|t=on Sunday} taka. It is {a third|~rise|v=33.3} more. It is also {8,200|-} less than the {25,000|dem} the marchers wanted.

Since then the cases have arrived. Police have filed {41|case} against {11,800|acc} "unknown persons", which permits them to arrest anyone; {113|!arr} have been taken so far, two from this corridor.

A British chain whose label hangs in Rahima's line said that it "expects suppliers to respect the law". The jacket sells for {£65|-}.

@doc owners-ad | newspaper advertisement | 2028-11-08
AN APPEAL TO OUR WORKERS, BROTHERS AND SISTERS

Dear colleagues,

The Honourable Wage Board has given you Tk {16,800|off2}. We had said {14,200|off1|t=in October} in October, because that is what the buyers pay us for. We bow to the decision.

On 1 November {212|clo|t=On 1 November} of our factories stood still. Today it is {37|clo2|t=Today}. Each day costs the nation {Tk 300 crore|-}.

Do not listen to outsiders. Nobody will be dismissed for taking part in processions; {133|arr} persons are detained for arson and theft, not for wages. Rumours of {twenty|-} dead are the work of enemies of the country that exports {$44 billion|exp|t=a year} a year and feeds {four million|emp} families.

Return to your machines. Under Section {13(1)|-} of the Labour Act no work means no pay.

Published in the public interest by the owners' association, {23/1|-} Panthapath

@doc factory-notice | notices and messages from a factory | 2028-11-10
SHOPTORONG FASHIONS LTD., UNIT {2|-} — NOTICE {118|-}

1. All {6,200|shop} employees are informed that production resumes on Saturday, 8 am.
2. Grade {7|-} operators will receive the gross wage of {Tk 16,800|off2|t=from December 1} from December 1. Until then {Tk 12,500|old}.
3. The days from October 30 to November 9 are unpaid.
4. Bring ID card and {two|-} photographs.

Group chat, line {14|-}, same evening:
— they wrote {sixteen eight hundred|off2|v=16800}. so with overtime?
— with overtime {21|-} maybe
— apa we marched for {twenty-five|dem|x=1000}
— Jewel marched for {25|dem|x=1000}. he was {two|-} lines from me
— how many cases now? — {forty-one|case}. my brother is "unknown person number" ha ha
— go to sleep. {8|-} o'clock
