@story tb-a-gambia-election
@topic Run-off for the chair of the Sandu Bolong area council: partial count, final sheet, morning after
@subject F = Fatoumatta Jobarteh-Sey | Jobarteh-Sey | Fatoumatta | the pharmacist
@subject K = Ousainou Kebbeh | Kebbeh | the incumbent | the chairman
@subject R = Sandu Bolong run-off | the run-off | run-off | second round
@subject E = first round of the Sandu Bolong vote | first round | April vote
@subject C = Sandu Bolong Area Council | the council | Sandu Bolong
@fact fk = 4318 | vote_count | F | votes in Kerr Jatta ward | final | snapshot
@fact kk = 3907 | vote_count | K | votes in Kerr Jatta ward | final | snapshot
@fact fm = 2760 | vote_count | F | votes in Misira Tenda ward | final | snapshot
@fact km = 3482 | vote_count | K | votes in Misira Tenda ward | final | snapshot
@fact fn = 5041 | vote_count | F | votes in Njaba Wharf ward | final | snapshot
@fact kn = 4126 | vote_count | K | votes in Njaba Wharf ward | final | snapshot
@fact fs = 1693 | vote_count | F | votes in Sare Wuro ward | final | snapshot
@fact ks = 2209 | vote_count | K | votes in Sare Wuro ward | final | snapshot
@fact fb = 3577 | vote_count | F | votes in Bolong Kunda ward | final | snapshot
@fact kb = 2884 | vote_count | K | votes in Bolong Kunda ward | final | snapshot
@fact ft = 17389 | vote_count | F | votes in all wards | final | snapshot
@fact kt = 16608 | vote_count | K | votes in all wards | final | snapshot
@fact val = 33997 | votes_cast | R | valid ballots | final | snapshot
@fact inv = 412 | other | R | invalid ballots | final | snapshot
@fact cast = 34409 | votes_cast | R | ballots cast | final | snapshot
@fact reg = 51870 | other | C | registered voters | 2036 | constant
@fact need = 16999 | vote_count | R | votes needed to win | final | snapshot | threshold
@fact fp = 51.15 | vote_share | F | share of the valid vote | final | snapshot
@fact kp = 48.85 | vote_share | K | share of the valid vote | final | snapshot
@fact mar = 781 | margin | F | lead in votes | final | snapshot
@fact tur = 66.34 | turnout | R | turnout | final | snapshot
@fact tur1 = 58.9 | turnout | E | turnout | 2036-04-18 | snapshot
@fact f1 = 11206 | vote_count | F | votes in all wards | first round | snapshot
@fact k1 = 12940 | vote_count | K | votes in all wards | first round | snapshot
@fact fpart = 11052 | vote_count | F | votes in all wards | three of five wards counted | cumulative
@fact kpart = 10242 | vote_count | K | votes in all wards | three of five wards counted | cumulative
@fact mpart = 810 | margin | F | lead in votes | three of five wards counted | cumulative
@fact wc = 3 | other | R | wards counted | 2036-05-16 22:00 | cumulative
@fact wards = 5 | other | C | wards | - | constant
@fact pumps = 30 | other | F | boreholes to be dug in the first year | - | plan | pledged
@fact exp = 1000 | margin | K | lead in Misira Tenda ward | final | plan | projected
@fact realm = 722 | margin | K | lead in Misira Tenda ward | final | snapshot
@fact won = 3 | other | F | wards won | final | snapshot
@trap f1 fpart :: first-round total against a partial count of the run-off
@trap mar mpart :: the lead at three wards against the final lead
@trap tur tur1 :: two rounds
@trap val cast :: valid ballots against all ballots
@trap exp realm :: hoped for and counted
@trap need kt :: the threshold lies near the loser's total
@rel sum ft = fk + fm + fn + fs + fb
@rel sum kt = kk + km + kn + ks + kb
@rel sum val = ft + kt
@rel sum cast = val + inv
@rel share fp = ft / val
@rel share kp = kt / val
@rel share tur = cast / reg
@rel diff mar = ft - kt
@rel diff realm = km - fm
@rel diff mpart = fpart - kpart
@rel sum fpart = fk + fn + fs
@rel sum kpart = kk + kn + ks
@race final = ft kt
@race first = f1 k1
@race partial = fpart kpart
@race kerr = fk kk
@race misira = fm km
@race njaba = fn kn
@race sare = fs ks
@race bolong = fb kb

@doc a-sheet | news site pasting the official sheet | 2036-05-17
FULL RESULTS: Sandu Bolong chair run-off, ward by ward

Home | News | Politics | Sport | Obituaries | Advertise

Kombo Lantern web desk, 17 May 2036, 09:12

The returning officer signed the final sheet a little before dawn and pinned it to the door of the counting hall. We print it as it hung there. Ousainou Kebbeh's agents signed too, under protest.

WARD .................. JOBARTEH-SEY ... KEBBEH
Kerr Jatta ............ {4,318|fk|t=final|by=The returning officer} ... {3,907|kk|^}
Misira Tenda .......... {2,760|fm|^} ... {3,482|km|^}
Njaba Wharf ........... {5,041|fn|^} ... {4,126|kn|^}
Sare Wuro ............. {1,693|fs|^} ... {2,209|ks|^}
Bolong Kunda .......... {3,577|fb|^} ... {2,884|kb|^}
TOTAL ................. {17,389|ft|^} ... {16,608|kt|^}

Valid: {33,997|val|^}
Invalid: {412|inv|^}
Cast: {34,409|cast|^}
Needed to win: {16,999|need|^}

Fatoumatta Jobarteh-Sey is declared elected.

Share this: WhatsApp | X | Facebook
Most read
1. Ferry back after 11 days on the mud
2. Groundnut buyers owe farmers D46 million, union says

@doc b-observer | daily newspaper | 2036-05-17
Pharmacist unseats Kebbeh by a whisker

By Lamin Touray-Bass in Njaba Wharf

Nobody slept much on the waterfront. When the sheet went up on Saturday morning the woman who sells malaria tablets behind the fish market had become the first of her sex to run Sandu Bolong, with {51.15 per cent|fp|t=on Saturday morning} to the incumbent's {48.85|kp|^}.

It came down to home turf. Here the pharmacist took {5,401|!fn}, while the chairman managed {4,126|kn}; Bolong Kunda gave her another {3,577|fb}. Kebbeh held Misira Tenda, {3,482|km} to {2,760|fm}, by {722|realm|s=Kebbeh}, and the smaller Sare Wuro, but she had carried {three|won|s=she} of {five|wards} and it was not enough. The gap in the end was {718|!mar|t=in the end}.

Last month he had led by a street: {12,940|k1|t=Last month} against {11,206|f1|^}, with {two|-} others eliminated. Many who stayed home then turned out this time. Of the {51,870|reg} people on the roll, just over {66 per cent|>tur|t=this time} queued, up from {58.9 per cent|tur1|t=then}.

"{Thirty|pumps|by=Fatoumatta} boreholes before the next rains but one," Fatoumatta told the crowd. "Count them. I will count them with you."

The chairman's lawyers say they may petition over the {412|inv} spoiled papers, though even if every one were his he would still be short.

@doc c-radio | community radio script | 2036-05-16
BOLONG FM {98.4|-} / LATE BULLETIN / FRIDAY 22:00 / READER: ISATOU

It is ten o'clock. Good evening.

{Three|wc|t=ten o'clock} of the {five|wards} wards are in, and it is Jobarteh-Sey in front. Our own tally from the {three|wc|^} collation centres gives her {11,052|fpart|t=ten o'clock|by=Our own tally}. It gives the chairman {10,242|kpart|^}. So that is a lead, tonight, of {810|mpart|t=tonight|by=Our own tally}.

Here are the slips, read by our reporters at the doors.

Kerr Jatta: Jobarteh-Sey {4,318|fk|by=our reporters at the doors}, Kebbeh {3,907|kk|^}
Njaba Wharf: Jobarteh-Sey {5,041|fn|^}, Kebbeh {4,126|kn|^}
Sare Wuro: Jobarteh-Sey {1,963|!fs|^}, Kebbeh {2,209|ks|^}

Still to come: Misira Tenda, where the chairman was born, and Bolong Kunda, where a generator failed at half past eight. His people say they will take Misira Tenda by {a thousand|>exp|by=His people} or more. If they do, we have a new race.

In the first round, you remember, it was the other way about: he had {12,940|k1|t=In the first round}. (PAUSE) Weather after this.
