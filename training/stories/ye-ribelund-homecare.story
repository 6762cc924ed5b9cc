@story ribelund-homecare
@topic Ribelund, Denmark: home help by the minute, an audit, a robot and a municipal budget deal, autumn 2031
@subject R = Ribelund Municipality | Ribelund | the municipality
@subject H = home care | home help
@subject N = Solgården nursing home | Solgården | the nursing home
@subject B = Plejebot trial | the robots | the robot
@subject F = care workers' union FOAL | FOAL | the union
@subject M = Mayor Jens-Peter Aaskov | Aaskov | the mayor
@subject A = budget agreement | the agreement | the deal
@subject D = demonstration at the town hall | the demonstration
@fact hv = 2870 | other | H | people helped at home | 2031 | snapshot
@fact hh = 9600 | duration | H | hours of help granted a week | 2031 | snapshot
@fact hd = 8160 | duration | H | hours of help delivered a week | 2031 | snapshot
@fact hm = 1440 | duration | H | hours of help not delivered a week | 2031 | snapshot
@fact hp = 85 | other | H | share of granted hours delivered | 2031 | snapshot
@fact mi = 15 | other | H | share of granted hours not delivered | 2031 | snapshot
@fact h0 = 93 | other | H | share of granted hours delivered | 2028 | snapshot
@fact hs = 14 | other | H | helpers who come to one person in a month | 2031 | snapshot
@fact mn = 11 | duration | H | minutes for a morning visit | 2031 | snapshot
@fact m0 = 17 | duration | H | minutes for a morning visit | 2026 | snapshot
@fact jb = 640 | jobs | H | posts | 2031 | constant
@fact jv = 96 | jobs | H | posts vacant | 2031-09 | snapshot
@fact jp = 15 | other | H | share of posts vacant | 2031-09 | snapshot
@fact sk = 22 | duration | H | days of sick leave a year per worker | 2030 | snapshot
@fact vk = 38000000 | spending | R | kroner for temporary staff | 2030 | cumulative
@fact v0 = 25000000 | spending | R | kroner for temporary staff | 2027 | cumulative
@fact vg = 52 | rate | R | growth in kroner for temporary staff | 2027 to 2030 | snapshot
@fact nb = 72 | other | N | places | 2031 | constant
@fact nw = 58 | waiting | R | people waiting for a place in a nursing home | 2031-09 | snapshot
@fact nl = 29 | waiting | R | people waiting longer than the law allows for a place | 2031-09 | snapshot
@fact nm = 2 | duration | - | months within which a place must be found | - | constant | threshold
@fact ni = 9 | other | N | orders from the inspectors | 2031-06 | cumulative
@fact nd = 3 | cases | N | falls that ended in hospital in a night | 2031-05-14 | cumulative
@fact nn = 2 | jobs | N | staff on duty at night | 2031-05-14 | snapshot
@fact rb = 12 | other | B | robots | 2031-10 | snapshot
@fact rc = 4800000 | spending | B | kroner | 2031 | cumulative
@fact ru = 400000 | price | B | kroner for each robot | 2031 | snapshot
@fact rs = 31 | other | B | people who sent theirs away | 2031-12 | cumulative
@fact rt = 54 | other | B | people who tried one | 2031-12 | cumulative
@fact bu = 3900000000 | budget | R | kroner in the budget | 2032 | plan
@fact bo = 741000000 | budget | R | kroner for care of the elderly | 2032 | plan
@fact bp = 19 | other | R | share of the budget for care of the elderly | 2032 | plan
@fact bc = 62000000 | budget | R | kroner to be saved | 2032 | plan
@fact be = 18000000 | budget | H | kroner to be saved | 2032 draft | plan
@fact b2 = 6000000 | budget | H | kroner to be saved | 2032 as agreed | plan
@fact bd = 12000000 | budget | A | kroner of the saving taken back | 2031-10-08 | plan
@fact tx = 25.6 | rate | R | tax in percent | 2031 | constant
@fact t2 = 25.9 | rate | R | tax in percent | 2032 | plan
@fact df = 800 | crowd | D | people by the union's count | 2031-09-25 | snapshot
@fact dp = 500 | crowd | D | people by the police estimate | 2031-09-25 | snapshot
@fact vf = 21 | votes_cast | A | councillors for the agreement | 2031-10-08 | snapshot
@fact va = 8 | votes_cast | A | councillors against the agreement | 2031-10-08 | snapshot
@fact vs = 29 | seats | R | councillors | - | constant
@fact pop = 57200 | other | R | residents | 2031 | snapshot
@fact po = 6150 | other | R | residents over 80 | 2031 | snapshot
@fact p2 = 9200 | other | R | residents over 80 | 2040 | plan | projected
@fact pg = 49.59 | rate | R | growth in residents over 80 | 2031 to 2040 | snapshot | projected
@fact ag = 91 | age | - | age of Gerda Winther-Saleh | 2031-09 | snapshot
@trap hh hd :: hours granted and delivered
@trap hp h0 :: two years' shares
@trap mn m0 :: minutes now and then
@trap jb jv :: posts and vacancies
@trap vk v0 :: two years
@trap nw nl :: all waiting and waiting too long
@trap be b2 :: draft and agreed saving
@trap be bd :: the saving and what was taken back
@trap bc be :: the whole saving and home care's
@trap df dp :: two counts
@trap rt rs :: tried and sent away
@trap tx t2 :: tax now and next year
@rel diff hm = hh - hd
@rel share mi = hm / hh
@rel share hp = hd / hh
@rel share jp = jv / jb
@rel change vg = v0 -> vk
@rel product rc = rb * ru
@rel share bp = bo / bu
@rel diff bd = be - b2
@rel sum vs = vf + va
@rel change pg = po -> p2

@doc a-avis | local daily | 2031-09-12
{Eleven|mn} minutes with Gerda

Ribelund Folkeblad, by Camilla Thyregod-Haddad

07.41. The key in the door. “Good morning, Gerda, it's Sanne, no, you don't know me.”

Gerda Winther-Saleh is {91|ag}. She has kept a list on the back of the parish calendar: last month {fourteen|hs} different people helped her out of bed. In 2026 a morning took {17|m0|t=In 2026} minutes. It takes {eleven|mn|t=today} today; that's the standard.

07.46. Stockings.

What is granted isn't what comes. To {2,870|hv} citizens Ribelund has granted {9,600|hh} hours of help a week. According to an internal audit {8,160|hd} are delivered. {1,440|hm} hours disappear between the paper and the doorbell, or {15|mi} per cent. In 2028 the share that came was {93|h0|t=In 2028}; now it is {85|hp|t=now}.

07.49. “Have you had your pills?” There are {96|jv|t=this month} posts vacant this month out of {640|jb}.

The draft budget would take another {18 million|be} kroner from home care. “We're looking at routes,” says mayor Jens-Peter Aaskov.

07.52. The door. The coffee's still running through.

@doc b-union | union members' magazine | 2031-09-19
{Twenty-two|sk} days

That's how long each of our colleagues in Ribelund's home care was ill last year, on average: {22|sk|t=last year}. It isn't a virus. It's a route.

In 2027 the municipality spent {25 million|v0|t=In 2027} kroner on temps; in 2030 it was {38|vk|x=1000000|t=in 2030} million. It has risen by {52|vg} per cent. For that money we could fill most of the {96|jv} empty posts, and the citizens would see a face again.

Instead they've bought robots. {Twelve|rb} of them, at {400,000|ru} apiece. It can fetch a glass and say “Well done!” It can't put on a support stocking. Neither can the mayor, but he costs less.

We don't blame the head of home care. We don't blame the vendor. We blame {18 million|be}.

Town hall, Thursday the 25th, 16.00. Wear the uniform.

FOAL Ribelund, chair Bente Ugilt. (Membership: ask about the first 3 months free.)

@doc c-tv | regional TV site | 2031-09-26
– My mother isn't a route

TV Vestkysten-Syd | 26. SEP 2031, 05.58 | Mikkel Tarp

There was a sea of blue tunics in front of Ribelund town hall yesterday.

{800|df|t=yesterday|by=FOAL} according to the union FOAL, {500|dp|t=yesterday|by=police} according to the police, who're looked after by the same people when they grow old.

Inside, the council was being told of the nursing home Solgården. In June the inspectors gave it {nine|ni|t=In June} orders. On the night of 14 May {three|nd} residents fell and were taken to hospital. {Two|nn} people were on duty for {72|nb} residents.

On the list for a place in a nursing home there are {58|nw|t=now} people now. Half of them, {29|nl}, have waited longer than the {two|nm} months which the law allows.

– It's not good enough, mayor Jens-Peter Aaskov said on the steps. He was booed, and then given a bun.

In 2040 the municipality will have {9,200|p2|t=In 2040} inhabitants over 80; it's {6,150|po|t=today} today.

@doc d-agreement | municipal press release | 2031-10-08
Budget 2032: broad agreement on welfare

A majority of {21|vf} of the council's {29|vs} members have tonight entered into an agreement on the budget for 2032, totalling DKK {3.9 billion|bu}.

· Care of the elderly: DKK {741 million|bo}, or {19|bp} per cent of the whole.
· Of the saving of DKK {18 million|be|m=hypothetical} in home care that was proposed, {12 million|bd} are taken back. {6 million|b2} remain, to be found through better routes.
· The tax is raised from {25.6|tx} to {25.9|t2} per cent.
· The total saving is DKK {62 million|bc}.
· Fixed teams: no citizen is to meet more than six helpers a month.
· The trial with {12|rb} care robots (DKK {4.8 million|rc}) continues until New Year.

The mayor: “We've listened to the blue tunics.”

{Eight|va} members are outside the agreement.

@doc e-tech | technology weekly | 2032-01-08
{31|rs} goodbyes to the robot

Ingeniørens Ugeblad. By Vibeke Sand-Okonkwo

“It was polite,” says Gerda Winther-Saleh. “It asked how I'd slept and then it told me.”

She's one of {54|rt} citizens in Ribelund who've lived with a Plejebot since October, and one of the {31|rs|t=before Christmas} who before Christmas asked to have it taken away. The evaluation, out this week, runs to 88 pages and can be summed up as: lifts nothing, reminds well.

The municipality paid {4.8 million|rc} kroner for {a dozen|rb|v=12}. A third were most often found in a cupboard.

But head of development Rune Kastberg isn't giving up. By 2040 the number of over-80s grows by {half|~pg|v=50}, and {15|jp} per cent of posts are vacant already. “The question isn't whether you'd rather have a human being. Everyone would.”

At Gerda's door they've stuck a note with four names. Four! She can remember them. Two are called Sanne.

Specs: 41 kg, 1.32 m, battery 9 h, IP54, firmware 3.0.7.
