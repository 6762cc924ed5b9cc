@story karadere-workers
@topic Karadere, Türkiye: a municipal workers' strike, the unpaid wages and a water cut, February to April 2035
@subject K = Karadere Municipality | Karadere | the municipality
@subject U = Belediye-Emek union | Belediye-Emek | the union
@subject S = municipal strike | the strike | the walkout
@subject W = KASU | the water company
@subject M = Mayor Nilgün Ataseven | Ataseven | the mayor
@subject D = district governor's office | the governor's office | the governorate
@subject R = Friday's rally | the rally
@fact jw = 2860 | jobs | K | workers | 2035-02 | snapshot
@fact jc = 1940 | jobs | K | workers of the municipal companies | 2035-02 | snapshot
@fact jp = 920 | jobs | K | workers on the permanent staff | 2035-02 | snapshot
@fact ss = 2300 | jobs | S | workers on strike by the union's count | 2035-03-03 | snapshot
@fact sm = 1750 | jobs | S | workers on strike by the municipality's count | 2035-03-03 | snapshot
@fact s2 = 2050 | jobs | S | workers on strike by the union's count | 2035-03-14 | snapshot
@fact dd = 12 | duration | S | days | 2035-03-14 | cumulative
@fact dr = 10 | duration | S | days | 2035-03-12 | cumulative
@fact de = 17 | duration | S | days | 2035-03-19 | cumulative
@fact aw = 3 | duration | K | months of wages owed | 2035-02 | snapshot
@fact ao = 412000000 | other | K | lira of wages owed | 2035-02 | snapshot
@fact ap = 160000000 | spending | K | lira of owed wages paid | 2035-03-10 | cumulative
@fact ar = 252000000 | other | K | lira of wages owed | 2035-03-10 | snapshot
@fact pw = 62000 | price | U | lira of average monthly pay | 2035-02 | snapshot
@fact pd = 55 | rate | U | rise demanded in percent | 2035-02 | plan
@fact po = 30 | rate | K | rise offered in percent | 2035-02 | plan
@fact pa = 41 | rate | K | rise agreed in percent | 2035-03-19 | plan
@fact pn = 87420 | price | U | lira of average monthly pay | 2035-04 | plan
@fact inf = 38 | rate | - | inflation over twelve months in percent | 2035-02 | snapshot
@fact gl = 5300 | other | K | tonnes of rubbish in the streets | 2035-03-14 | snapshot
@fact g1 = 1900 | other | K | tonnes of rubbish in the streets | 2035-03-06 | snapshot
@fact gd = 480 | other | K | tonnes of rubbish a day | 2035 | constant
@fact bs = 134 | other | K | buses that stood still | 2035-03-03 | snapshot
@fact bt = 210 | other | K | buses owned | 2035-03 | constant
@fact bsp = 63.81 | other | K | share of buses that stood still | 2035-03-03 | snapshot
@fact wn = 46000 | homes | W | homes without water | 2035-03-11 | snapshot
@fact w2 = 8200 | homes | W | homes without water | 2035-03-12 | snapshot
@fact wh = 21 | duration | W | hours without water | 2035-03-12 | cumulative
@fact wd = 94000000 | other | W | lira owed for electricity | 2035-03 | snapshot
@fact db = 3700000000 | other | K | lira of debt | 2034-12 | snapshot
@fact d0 = 2900000000 | other | K | lira of debt | 2034-04 | snapshot
@fact dg = 27.59 | rate | K | growth of debt | April to December 2034 | snapshot
@fact ct = 215000000 | revenue | D | lira of monthly state transfer | 2034 | snapshot
@fact cd = 40 | other | D | share of the monthly transfer held back | 2035-01 | snapshot
@fact cr = 129000000 | revenue | D | lira of monthly state transfer paid out | 2035-01 | snapshot
@fact ck = 86000000 | revenue | D | lira of monthly state transfer held back | 2035-01 | snapshot
@fact rl = 9000 | crowd | R | people by the union's count | 2035-03-09 | snapshot
@fact rp = 3500 | crowd | R | people by the police estimate | 2035-03-09 | snapshot
@fact ra = 26 | arrests | R | people detained | 2035-03-09 | cumulative
@fact rf = 21 | other | R | people freed | 2035-03-10 | cumulative
@fact rk = 5 | arrests | R | people still held | 2035-03-10 | snapshot
@fact ri = 13 | injuries | R | people hurt | 2035-03-09 | cumulative
@fact sh = 190 | jobs | M | relatives of councillors hired by the former mayor | 2035-02 | cumulative
@fact hl = 640 | jobs | M | workers hired in the last year of the former mayor | 2034 | cumulative
@fact vy = 1388 | votes_cast | U | votes for the agreement | 2035-03-19 | snapshot
@fact vn = 711 | votes_cast | U | votes against the agreement | 2035-03-19 | snapshot
@fact vt = 2099 | votes_cast | U | votes on the agreement | 2035-03-19 | snapshot
@fact vp = 66.13 | vote_share | U | share for the agreement | 2035-03-19 | snapshot
@fact lf = 150 | jobs | K | workers dismissed | 2035-03-17 | plan | denied
@fact po2 = 518000 | other | K | residents | 2034 | constant
@fact tk = 36 | other | D | lorries lent by the army | 2035-03-13 | snapshot
@trap jw jc :: all workers and those of the companies
@trap ss sm :: two counts of the strikers
@trap ss s2 :: the first day and the twelfth
@trap ao ar :: owed before and after a payment
@trap pd pa :: demanded and agreed
@trap gl g1 :: rubbish at two dates
@trap wn w2 :: homes dry on two days
@trap ct cr :: the whole transfer and what is paid out
@trap rl rp :: two counts of the rally
@trap ra rk :: detained and still held
@trap db d0 :: debt at two dates
@trap hl sh :: all hired and the relatives
@rel sum jw = jc + jp
@rel diff ar = ao - ap
@rel change pa = pw -> pn
@rel share bsp = bs / bt
@rel change dg = d0 -> db
@rel diff cr = ct - ck
@rel share cd = ck / ct
@rel diff rk = ra - rf
@rel sum vt = vy + vn
@rel share vp = vy / vt

@doc a-wire | wire agency | 2035-03-03
Turkish city's workers strike over {three|aw} months' unpaid wages

KARADERE, Türkiye, March 3 (Bosphor) - Garbage went uncollected and {134|bs} of {210|bt} buses stayed in their depots on Saturday as municipal workers in the northern city of Karadere went on strike.

The Belediye-Emek union said {2,300|ss|t=Saturday|by=The Belediye-Emek union} of {2,860|jw} workers had stopped work. The municipality put the number at {1,750|sm|^|by=The municipality}.

The city of {518,000|po2} owes its staff {412 million|ao} lira. The union also wants a raise of {55%|pd}; the mayor, Nilgün Ataseven, has offered {30%|po}. Inflation is {38%|inf}.

Ataseven, elected last April, says that her predecessor left {2.9 billion|d0|t=last April} lira of debt. It had grown to {3.7 billion|db|t=by December} by December.

(By Defne Quist; +90 212 555 0133)

@doc b-local | local newspaper site | 2035-03-07
Rubbish mountain in Çarşı: {1,900|g1|t=yesterday} tonnes as of yesterday

karaderesesi.example | 07.03.2035 08:55 | Updated: 07.03.2035 13:20 | Read 14,226 times | A+ A-

The shopkeepers of Çarşı have made a wall of it, with a gate.

Karadere makes {480|gd} tonnes a day; those who still collect manage about a third. By yesterday {1,900|g1|t=By yesterday} tonnes had gathered, deputy mayor Serkan Boztepe-Laz told our site.

He gave the figures of the dispute as the municipality sees them. Of {2,860|jw} workers, {1,940|jc} are employed by companies and {920|jp} are permanent staff, who cannot strike by law and some of whom, he claims, do. {640|hl|t=in the election year} people were taken on in the election year. “We've found {190|sh} cousins, brothers-in-law and godchildren so far.”

Why isn't there money? The state's monthly share is {215 million|ct} lira, and since January Ankara holds back {40|cd} per cent of it against old debts. “What arrives is {129|cr|x=1000000} million. With that I could pay the wages or the electricity.”

The union's shop steward: “He's chosen the third, the carpet in his room.”

NAMAZ TIMES: İmsak 05:41 ... | Pharmacy on duty: Şifa, 0362 555 01 77 | GOLD 14.280 | Karadere İdman Yurdu 1-1 Bafra

@doc c-union | union bulletin | 2035-03-11
BELEDİYE-EMEK, STRIKE BULLETIN 9

Friends, yesterday {160 million|ap|t=yesterday} lira came into our accounts. They say: be grateful. We say: {252 million|ar|t=now} is now outstanding. Whose money is it?

On Friday we were {9,000|rl|t=On Friday|by=we} in the square. The police, who had {3,500|rp|^|by=The police} in their notebook, took {26|ra} of us away. {21|rf|t=the next day} were out the next day. {Five|rk} are in Samsun. Their names are on the back. {Thirteen|ri} friends were hurt, one of them a journalist.

The average wage is {62,000|pw} lira. The rent of a two-room flat is 31,000. They offer {30|po} per cent. With {38|inf} per cent inflation that is a cut with a ribbon on it.

“{190|sh} relatives”, says the mayor. Perhaps. Fire the relatives, then, and pay the rest.

Soup at 12 and 19. Women's committee: tent 4. Don't reply to provocateurs, photograph them.

@doc d-tv | TV channel's subtitles file (translated) | 2035-03-12
[00:00:02] ANCHOR: Good evening. First they were without buses, now without water.
[00:00:07] In Karadere {sixty-four thousand|!wn|t=last night} homes had dry taps last night, the company says.
[00:00:13] The pumps stopped at 22:10. The reason: an electricity bill of {ninety-four million|wd} lira.
[00:00:21] After {twenty-one|wh} hours water is flowing again, except on the hills, where {eight thousand two hundred|w2|t=at this minute} homes are still waiting at this minute.
[00:00:30] REPORTER: The power company says it wasn't informed about hospitals. The water company, KASU, says it was.
[00:00:38] WOMAN, 60: I washed the rice with mineral water. Six bottles! Who'll give me the money?
[00:00:45] REPORTER: And the rubbish is now in its {tenth|dr|v=10} day. The governor's office has asked the army for lorries; {thirty-six|tk} will come tomorrow.
[00:00:55] ANCHOR: We'll be right back. (SPONSOR: 4+1 flats from 9.9 million)

@doc e-opinion | newspaper column | 2035-03-15
The mayor, the cousin and the pump

Feride Saraçoğlu-Wendt

On the {twelfth|dd|v=12} day I went for a walk. You can smell Karadere from Bafra and hear it from the sea, because it's quiet: no bus, no call of the simit seller, who has gone to his village.

{5,300|gl|t=yesterday} tonnes, said the town hall yesterday. {2,050|s2|t=yesterday} strikers, said the union, which began with {2,300|ss} and calls this “steady”.

Who's right? Everybody, that's the trouble. The workers are right: {three|aw} months is three rents. The mayor's right: when {86 million|ck} out of {215|ct|x=1000000} million is withheld at source one can't pay {412|ao|x=1000000} with the rest. Even the cousins are right. Somebody offered them a job.

On Sunday night {46,000|wn|t=On Sunday night} households had no water. I was one. I washed in tea.

I only ask Ankara, which has two hands, why it's always the left that's owed. Under the former mayor, who was of its party, the debt reached {2.9 billion|d0} and not a lira was held back. She took it over, it's {3.7|db|x=1000000000}, and part of that's interest on the former.

I read that {150|lf|m=denied} workers are to be dismissed. The mayor denies it. She's never lied to me. But then I've never asked her about a cousin.

@doc f-daily | national daily | 2035-03-20
Strike in Karadere over after {17|de} days

Workers of Karadere Municipality go back to work this morning, having voted {1,388|vy} to {711|vn} for an agreement reached on Sunday night. That's {two out of three|~vp|v=66.67} of the {2,099|vt} who voted.

Pay rises by {41|pa} per cent. The average wage becomes {84,720|!pn} lira, from {62,000|pw}. What's still owed, about {250 million|~ar}, will be paid in four instalments.

The union had begun at {55|pd} per cent and the municipality at {35|!po}.

Nobody'll be dismissed, Mayor Nilgün Ataseven said, repeating that a list of {150|lf|m=denied} names published last week was a forgery. “The {190|sh}”, she added, would be examined one by one.

The first rubbish lorries went out at four. With them went {36|tk} of the army's.

Of the {26|ra} people detained on 9 March all are now free.
