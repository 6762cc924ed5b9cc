@story v3-kiamba-marathon
@topic Kiamba Highlands Marathon, Kenya
@subject M = Kiamba Highlands Marathon | the marathon | the race | Kiamba
@subject C = Mercy Jeptanui | Jeptanui
@subject L = Loice Chemaiyo | Chemaiyo
@subject R = Barnaba Kiprugut | Kiprugut
@fact st = 4860 | crowd | M | runners at the start | 2027-10-24 | constant
@fact en = 5500 | other | M | runners entered | 2027-10-20 | constant
@fact fi = 4312 | other | M | runners who finished | 2027-10-24 | constant
@fact dn = 548 | other | M | runners who gave up | 2027-10-24 | constant
@fact ls = 3970 | crowd | M | runners at the start | 2026 | constant
@fact tw = 2:24:51 | clock | C | finishing time | 2027-10-24 | constant
@fact tl = 2:25:30 | clock | L | finishing time | 2027-10-24 | constant
@fact tm = 2:09:17 | clock | R | finishing time | 2027-10-24 | constant
@fact mg = 39 | margin | C | winning margin in seconds | 2027-10-24 | constant
@fact pr = 1500000 | other | C | prize in shillings | 2027-10-24 | constant
@fact bn = 250000 | other | C | bonus in shillings for the course record | 2027-10-24 | constant
@fact ac = 23 | age | C | years of age | 2027-10-24 | snapshot
@fact al = 34 | age | L | years of age | 2027-10-24 | snapshot
@fact al2 = 2310 | distance | M | metres above the sea at the highest point | - | constant
@rel diff dn = st - fi
@trap st en :: started against entered
@trap st fi :: started against finished
@trap tw tl :: winner against runner-up
@trap pr bn :: prize against bonus

@doc a-wire | sports wire flash | 2027-10-24
Jeptanui wins Kiamba marathon in course record

KIAMBA, Kenya - Mercy Jeptanui, {23|ac}, won the Kiamba Highlands Marathon on Sunday in {2:24:51|tw}, {39|mg} seconds clear of Loice Chemaiyo. Barnaba Kiprugut took the men's race in {2:09:17|tm}.

@doc b-club | organisers' bulletin | 2027-10-24
Thank you, runners!

{4,860|st} of you set off this morning, and {4,312|fi|t=before the gates closed} crossed the line before the gates closed. It is our biggest field yet; last year's was {3,970|ls|t=last year}. Lost property: tent {4|-}.

@doc c-radio | radio bulletin | 2027-10-24
Sports at six

{A million and a half|pr|v=1500000}, that's what Mercy Jeptanui takes home, plus another {quarter of a million|bn|v=250000} shillings because nobody had run this course faster. Chemaiyo, at {34|al} the older by more than a decade, clocked {2:25:30|tl}.

@doc d-paper | newspaper brief | 2027-10-25
Thin air claims {548|dn}

Of the {5,500|en|t=last week} who had put their names down last week, some {4,900|~st} lined up. The climb to {2,310|al2} metres then did its work. Jeptanui, who banked {Sh1.5 million|pr|v=1500000|round=100000} for the win, trains above that height every day.

@doc e-social | newsroom post | 2027-10-24
KIAMBA RESULTS

W: Jeptanui {2:24:51|tw} CR, Chemaiyo {2:25:30|tl}. M: Kiprugut {2:09:17|tm}. Starters {4,860|st}, up from fewer than {4,000|<ls|t=in 2026} in 2026.
