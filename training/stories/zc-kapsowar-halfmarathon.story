@story zc-kapsowar-halfmarathon
@topic A half marathon in Kenya: results, prize money, an unpaid bill and a failed test
@subject R = Kapsowar Highland Half | the race | the half marathon
@subject L = Loice Jepkemoi Tarus | Tarus | the winner
@subject D = Dorcas Cherobon | Cherobon | the runner-up
@subject W = Wesley Kiprugut Bett | Bett | the men's champion
@subject O = Highland Road Runners Ltd | the promoter | the organisers
@subject U = Anti-Doping Agency of Kenya | ADAK | the agency
@fact tl = 67.7 | other | L | minutes of the women's winner | 2033-09-07 | constant
@fact mw = 61.5 | other | W | minutes of the men's winner | 2033-09-07 | constant
@fact ent = 4120 | crowd | R | runners entered | 2033-09-07 | snapshot
@fact fin = 3588 | other | R | runners who finished | 2033-09-07 | snapshot
@fact ent0 = 2950 | crowd | R | runners entered | 2032 | snapshot
@fact alt = 2380 | other | R | metres above the sea | - | constant
@fact pw = 1500000 | price | R | shillings for a winner | 2033 | plan | pledged
@fact pp = 6200000 | budget | R | shillings of prize money in all | 2033 | plan | pledged
@fact paid = 1900000 | spending | O | shillings of prize money paid | 2034-01-10 | cumulative
@fact owe = 4300000 | other | O | shillings of prize money unpaid | 2034-01-10 | snapshot
@fact ath = 17 | other | O | athletes waiting for money | 2034-01-10 | snapshot
@fact spo = 20000000 | fundraising | O | shillings from sponsors | 2033 | cumulative
@fact fee = 2000 | price | R | shillings of entry fee | 2033 | constant
@fact ban = 3 | sentence | D | years of ban | from 2033-12 | constant
@fact tst = 24 | other | U | tests at the race | 2033-09-07 | cumulative
@fact pos = 2 | cases | U | tests that were positive | 2033-12 | cumulative
@fact gap = 9 | margin | L | seconds between first and second woman | 2033-09-07 | constant
@fact hos = 31 | injuries | R | runners treated for exhaustion | 2033-09-07 | cumulative
@trap ent fin :: entered and finished
@trap ent ent0 :: last year's field
@trap pw pp :: one prize against all
@trap paid owe :: paid and unpaid
@trap tst pos :: tests and positive tests
@rel diff owe = pp - paid

@doc results-list | results service | 2033-09-07
KAPSOWAR HIGHLAND HALF ({2,380|alt} m a.s.l.) — provisional

Men: 1 Wesley Kiprugut Bett 1:01:30; 2 Hillary Lagat 1:01:41; 3 Getinet Moges ETH 1:01:58; 4 Abel Rono 1:02:06.
Women: 1 Loice Jepkemoi Tarus {1:07:42|tl|v=67.7}; 2 Dorcas Cherobon {1:07:51|-}; 3 Winnie Sabul UGA {1:08:20|-}.
Starters and finishers: {4,120|ent|s=Starters} entered, {3,588|fin} classified. Medical: {31|hos} treated, none retained.
Prize fund KSh {6.2m|pp|v=6200000}; {1.5m|pw|v=1500000} to each winner, {700,000|-} second, {400,000|-} third.
Doping control: {24|tst} samples.
Weather: {11|-}°C at the gun, {19|-} at noon. Results may change.

@doc nation-sport | national daily, sport | 2033-09-08
Tarus sprints clear in thin air

By Ayumba Oketch in Kapsowar

Loice Tarus had counted the cattle grids. "{Seven|-} in the last lap of the valley. At the last I said, now."

Her kick bought {nine|gap} seconds over Dorcas Cherobon and {Sh1.5 million|pw}, the biggest cheque ever on offer at this height, {2,380|alt} metres. The farmer's daughter from Chesongoch has never owned a cow.

Wesley Bett took the men's title in {61 and a half|mw|v=61.5} minutes. He said the money will buy a posho mill.

There were {4,210|!ent|t=yesterday} names on the start list yesterday, a {40|-} per cent jump on the {2,950|ent0|t=of last year} of last year. Not all made it back: {3,588|fin|t=yesterday} crossed the mat and {31|hos|^} were helped off by the Red Cross, mostly visitors who came up from the Coast on the eve.

Sponsors led by a Nairobi bank contributed {Sh20 million|spo}, said promoter Kevin Arap Sang of Highland Road Runners. Runners paid {Sh2,000|fee} each.

Elsewhere, Gor beat Bandari {2|-}-{0|-} and moved to {19|-} points.

@doc doping-wire | wire agency | 2033-12-19
Kenyan runner-up banned for three years

NAIROBI — Dorcas Cherobon, second in the Kapsowar Highland Half in September, has been suspended for {three|ban} years after testing positive for triamcinolone, the Anti-Doping Agency of Kenya said on Friday.

She is one of {two|pos|by=the Anti-Doping Agency of Kenya} athletes whose samples failed among {24|tst} taken at the race; the other, a male, has asked for the B sample. A longer ban of {four|-} years was cut because she admitted the offence within {20|-} days.

Cherobon, {28|-}, finished {nine|gap} seconds behind Loice Tarus. Her {700,000|-} shillings, had they been paid, would go to the Ugandan in third place.

There are now {131|-} Kenyans on the ineligible list.

@doc standardish | national daily, investigation | 2034-01-12
They ran, they won, they are still waiting

Four months after the Highland Half, Loice Tarus has a trophy, a soda crate and no {Sh1.5 million|pw}.

An inquiry by this newspaper shows that Highland Road Runners Ltd has paid out {Sh1.9 million|paid|t=by Tuesday} of a purse of {Sh6.2 million|pp} by Tuesday. The balance, {Sh3.4 million|!owe|^}, is owed to {17|ath|^} athletes. The women's champion, timed at {1:07:42|tl|v=67.7}, is not the worst off: a Kapenguria youth who was {fourth|-} sold a bicycle to go home.

Where is the money? Sponsors put up {Sh20 million|spo}. Some {4,000|-} entry fees of {Sh2,000|fee} make {eight|-} million more. Company records show one director, one phone and an office at P.O. Box {30|-}, Iten.

Arap Sang says a sponsor pulled out and that all will be settled "by Easter". He also cites the drug cases: "There were {two|pos} of them. I cannot pay cheats." That leaves, by our count, {15|-}.

Athletics Kenya has given him {30|-} days. The {2,380|alt}-metre course is meanwhile advertised for September, with a purse of {Sh8 million|-}.
