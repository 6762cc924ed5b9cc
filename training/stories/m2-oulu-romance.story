@story m2-oulu-romance
@topic Romance fraud ring before the courts in Finland: police release, trial, judgment, advice column
@subject R = the Helsinki call-room ring | the ring | the group | fraudsters
@subject A = Janne Mattila-Osei | Mattila-Osei | the organiser | first defendant
@subject B = Sanni Kurkinen | Kurkinen | the accountant | second defendant
@subject V = Pirkko-Liisa Ahvenjärvi | Ahvenjärvi | the pensioner | the retired teacher
@subject P = National Bureau of Investigation (KRP) | the NBI | KRP | police
@subject D = Oulu District Court | the district court | the court
@subject K = Finance Finland | the banks | banking federation
@fact vs = 214 | other | R | victims | 2030-02-18 | cumulative
@fact vc = 61 | other | R | victims named in the charges | 2030-10-07 | constant
@fact to = 8700000 | damages | R | euros taken from all victims | 2030-02-18 | cumulative
@fact tc = 3100000 | damages | R | euros in the charges | 2030-10-07 | constant
@fact rec = 740000 | other | P | euros frozen | 2030-02-18 | cumulative
@fact vl = 182000 | damages | V | euros lost | - | constant
@fact va = 71 | age | V | age in years | 2030-10-07 | constant
@fact vd = 14 | duration | V | months that the deception lasted | - | constant
@fact vm = 4100 | other | V | messages exchanged | - | constant
@fact sus = 19 | other | P | suspects | 2030-02-18 | snapshot
@fact dfd = 7 | other | D | defendants | 2030-10-07 | snapshot
@fact cv = 5 | other | D | defendants convicted | 2030-12-19 | constant
@fact aq = 2 | other | D | defendants acquitted | 2030-12-19 | constant
@fact sa = 5.5 | sentence | A | years in prison | 2030-12-19 | constant
@fact sb = 2.25 | sentence | B | years in prison | 2030-12-19 | constant
@fact aa = 38 | age | A | age in years | 2030-10-07 | constant
@fact ba = 33 | age | B | age in years | 2030-10-07 | constant
@fact pro = 7 | sentence | A | years in prison demanded | 2030-10-07 | constant | hypothetical
@fact ac = 46 | other | R | fake profiles run | 2030-02-18 | snapshot
@fact k = 06:00 | clock | P | time of the raids | 2029-11-27 | constant
@fact fi = 63000000 | damages | K | euros lost in Finland to such fraud in a year | 2029 | cumulative
@fact st = 41 | other | K | percent of attempted payments the banks stopped | 2029 | cumulative
@fact co = 3 | other | R | countries with call rooms | - | constant
@rel sum dfd = cv + aq
@trap vs vc :: all victims against those in the charges
@trap to tc :: all losses against those in the charges
@trap sus dfd :: suspects against defendants
@trap sa pro :: sentence against demand
@trap sa sb :: two convicts
@trap rec vl :: money frozen against one victim's loss
@trap aa ba :: two defendants

@doc a-krp | police release | 2030-02-18
Romance fraud complex: pre-trial investigation concluded
KRP / Central Unit / Published 18.2.2030 at 10.00

The National Bureau of Investigation has concluded its inquiry into a series of aggravated frauds committed by means of fictitious online relationships. {19|sus|t=to date|by=The National Bureau of Investigation} persons are suspects to date; the number of injured parties identified is {214|vs|^} and the losses come to {8.7|to|x=1000000} million euros.

The group is suspected of having run {46|ac} fictitious profiles from call rooms in {three|co} countries. In the searches, launched simultaneously at {6 am|k} on 27 November, assets worth {740,000|rec} euros were frozen.

The injured parties are mainly over {60|-}. The shortest contact lasted {nine|-} days. The largest single loss isn't published.

The matter now goes to the prosecutor (decision expected by summer).

@doc b-trial | regional daily | 2030-10-08
'He knew the name of my cat': retired teacher tells court of {14|vd} months of messages
Tiina Ollikainen-Haji, Oulu

Pirkko-Liisa Ahvenjärvi, {71|va}, reads her own messages aloud. There are {4,100|vm} of them, she says; the court asked for {twenty|-}.

{Seven|dfd} people are on trial since yesterday in Oulu District Court over the affair in which, on the prosecutor's charge sheet, {61|vc|by=prosecutor} persons lost {3.1|tc|x=1000000} million euros. The police have spoken of {8.7|to|x=1000000} million and {214|vs|by=The police} victims in the whole.

Ahvenjärvi lost {182,000|vl} euros, most of it to an "engineer" on an oil rig. Her son noticed when she'd sold the cottage.

The prosecutor demands {seven|pro|by=The prosecutor} years for the organiser, Janne Mattila-Osei, {38|aa}. Accountant Sanni Kurkinen, {33|ba}, admits keeping the books but says she thought the firm sold vitamins. "I saw sums, not people."

The trial is scheduled for {eleven|-} days.

@doc c-agency | wire agency | 2030-12-19
Finnish court jails ringleader of online romance scam

OULU, Finland - A Finnish court on Thursday handed a {38|aa}-year-old man {five and a half|sa|t=on Thursday} years in prison for a romance scam in which {61|vc} lonely people were cheated of {3.1|tc|x=1000000} million euros.

Prosecutors had wanted {seven|pro|by=Prosecutors} years for Janne Mattila-Osei. The firm's accountant, Sanni Kurkinen, {33|ba}, got {two years and three months|sb|v=2.25}.

{Five|cv} of the {seven|dfd} defendants were convicted and {two|aq} acquitted for lack of evidence. Police investigated {19|sus} suspects in the case.

Among the {61|vc} was a retired teacher who lost {182,000|vl} euros. Across Finland, victims of such frauds lost about {63 million|fi|t=in 2029|by=Finance Finland} euros in 2029, Finance Finland says.

@doc d-advice | consumer magazine | 2031-01-22
{Five|-} signs that your online love is a call room
Kuluttajan Ääni {1|-}/2031

1. The love is fast. In the Oulu case the shortest affair lasted {nine|-} days. The longest had gone on for {14|vd} months and took {182,000|vl} euros.

2. He's at work on the seas. Of the {46|ac} profiles run by the group, {29|-} were "engineers".

3. It's urgent. Your bank may stop the payment. In 2029 Finnish banks stopped {41|st|t=In 2029|by=Finance Finland} per cent of attempts, according to Finance Finland; the rest added up to {63|fi|t=In 2029|x=1000000} million.

4. He asks for secrecy. The widow who did tell her sister got {17,000|-} back.

5. The money is hard to find. The NBI froze {740,000|rec|by=The NBI} of the {8.7|to|x=1000000} million lost by {214|vs} people. You do the sums: {nine|-} cents on the euro.

Help: the counselling line, weekdays from {9|-} to {15|-}. Tell someone tonight.
