@story xb-cape-backlog
@topic Backlog in the Western Cape magistrates' courts, South Africa, 2028
@subject W = Western Cape magistrates' courts | magistrates' courts | courts | lower courts
@subject R = robbery cases | robbery
@subject F = fraud cases | fraud
@subject S = assault cases | assault
@subject T = traffic cases | traffic
@subject J = Department of Justice | department
@subject L = Legal Access Project | LAP
@subject G = George court
@fact p1 = 25200 | waiting | W | cases pending | 2028-03-31 | snapshot
@fact p0 = 22500 | waiting | W | cases pending | 2027-03-31 | snapshot
@fact pp = 12 | rate | W | growth in cases pending | 2028-03-31 | snapshot
@fact new = 61700 | waiting | W | new cases | 2027/28 | constant
@fact fin = 59000 | waiting | W | cases finalised | 2027/28 | constant
@fact up = 2700 | waiting | W | growth in cases pending in number | 2028-03-31 | snapshot
@fact a = 5544 | waiting | R | cases pending | 2028-03-31 | snapshot
@fact b = 3276 | waiting | F | cases pending | 2028-03-31 | snapshot
@fact c = 9828 | waiting | S | cases pending | 2028-03-31 | snapshot
@fact d = 6552 | waiting | T | cases pending | 2028-03-31 | snapshot
@fact sa = 22 | other | R | share of the cases pending | 2028-03-31 | snapshot
@fact sb = 13 | other | F | share of the cases pending | 2028-03-31 | snapshot
@fact sc = 39 | other | S | share of the cases pending | 2028-03-31 | snapshot
@fact sd = 26 | other | T | share of the cases pending | 2028-03-31 | snapshot
@fact mg = 140 | jobs | W | magistrates | 2028-03-31 | snapshot
@fact per = 180 | waiting | W | cases pending for each magistrate | 2028-03-31 | snapshot
@fact pst = 175 | jobs | W | posts for magistrates | 2028-03-31 | snapshot
@fact vac = 35 | jobs | W | vacant posts for magistrates | 2028-03-31 | snapshot
@fact vp = 20 | rate | W | share of the posts for magistrates that are vacant | 2028-03-31 | snapshot
@fact hire = 1400000 | budget | J | rand a year for each additional magistrate | 2028 | plan | projected
@fact hiret = 49000000 | budget | J | rand a year to fill all vacant posts | 2028 | plan | projected
@fact gg = 2610 | waiting | G | cases pending | 2028-03-31 | snapshot
@rel change pp = p0 -> p1
@rel diff up = p1 - p0
@rel diff up = new - fin
@rel sum p1 = a + b + c + d
@rel share sa = a / p1
@rel share sb = b / p1
@rel share sc = c / p1
@rel share sd = d / p1
@rel product p1 = per * mg
@rel sum pst = mg + vac
@rel share vp = vac / pst
@rel product hiret = hire * vac
@trap up gg :: growth of the whole backlog against one court's backlog
@trap new p1 :: new cases against cases pending

@doc release | press release | 2028-05-09
Statement by the Department of Justice on case flow

At the close of the reporting year {25,200|p1|t=At the close of the reporting year} matters were pending in the magistrates' courts of the Western Cape, {12%|pp|^} above the {22,500|p0|t=a year before} of a year before. {61,700|new} matters were enrolled and {59,000|fin} finalised, so that the roll lengthened by {2,700|up}.

The establishment provides for {175|pst} magistrates. {140|mg} are in office; {35|vac} posts, or {20%|vp}, are vacant. To fill every one at R{1.4 million|hire} a year would take R{49 million|hiret}.

Enquiries: 021 555 0147

@doc daily | morning newspaper | 2028-05-10
Wait your turn: courts sink under files

Nomvula Pietersen

{25,200|p1} people, more or less, are waiting to have their day in a Cape court. Assault leads the pile with {9,828|c} files ({39%|sc}), followed by traffic, {6,552|d} ({26%|sd}), robbery, {5,454|!a} ({22%|sa}), and fraud, {3,276|b} ({31%|!sb}).

A year ago it was {22,500|p0|t=A year ago}. The backlog has grown by {2,700|up}, or {12%|pp}.

With {140|mg} magistrates that means {180|per} files on every bench. In George, {2,610|gg} wait.

@doc ngo | advocacy newsletter | 2028-05-15
Do not blame the clerks

LAP volunteers sat in 11 courtrooms this term. What we saw bears out the official count: {61,700|new|t=last year} cases came in last year and {59,000|fin|^} went out.

Of {175|pst} posts only {145|!mg} are filled. {35|vac} chairs stand empty, {20 per cent|vp}. For {R49 million|hiret|v=49000000} a year, at {R1.4 million|hire|v=1400000} each, the state could put somebody in all {35|vac} of them.

Donate: from R50
