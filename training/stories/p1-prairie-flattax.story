@story p1-prairie-flattax
@topic Nebraska's flat tax: passage, veto, failed override
@subject B = Legislative Bill 61 | LB 61 | the flat tax | the bill | the measure
@subject L = the Legislature | Nebraska | lawmakers | senators
@subject G = Gov. Hyacinth Molnar | Molnar | the governor
@subject S = Sen. Lamont Kjeldsen | Kjeldsen | the sponsor
@subject F = the Legislative Fiscal Office | fiscal office | analysts
@subject I = Plains Policy Institute | Plains Policy | the institute
@subject O = Open Sky Coalition | Open Sky | the coalition
@subject P = Prairie Poll | the Prairie Poll
@fact r = 3.99 | rate | B | flat income tax rate in percent | 2029 | plan
@fact r0 = 5.2 | rate | L | top income tax rate in percent | 2027 | constant
@fact y1 = 28 | votes_cast | L | votes for on final reading | 2027-04-22 | constant
@fact n1 = 19 | votes_cast | L | votes against on final reading | 2027-04-22 | constant
@fact y2 = 29 | votes_cast | L | votes to override | 2027-05-11 | constant
@fact n2 = 18 | votes_cast | L | votes against overriding | 2027-05-11 | constant
@fact ov = 30 | votes_cast | L | votes needed to override | - | constant | threshold
@fact mem = 49 | seats | L | seats | - | constant
@fact c1 = 742000000 | revenue | F | yearly revenue lost | fiscal 2031 | plan | projected
@fact c2 = 515000000 | revenue | S | yearly revenue lost | fiscal 2031 | plan | projected
@fact c0 = 318000000 | revenue | F | revenue lost in the first year | fiscal 2029 | plan | projected
@fact res = 870000000 | budget | L | cash reserve | 2027 | snapshot
@fact fam = 61 | price | F | yearly gain of a family that earns 60,000 dollars | 2029 | plan | projected
@fact rich = 7900 | price | F | yearly gain of a family that earns half a million dollars | 2029 | plan | projected
@fact top = 43 | rate | O | share of the gain that goes to the top fifth of earners | 2029 | plan | projected
@fact pl = 37 | poll_share | B | registered voters in favor | 2027-05-03 | snapshot
@fact pn = 48 | poll_share | B | registered voters against | 2027-05-03 | snapshot
@fact pi = 53 | poll_share | B | likely voters in favor | 2027-05-05 | snapshot
@fact pin = 36 | poll_share | B | likely voters against | 2027-05-05 | snapshot
@fact ps = 710 | sample_size | P | registered voters polled | 2027-05-03 | constant
@fact is = 600 | sample_size | I | likely voters polled | 2027-05-05 | constant
@fact jb = 11500 | jobs | I | jobs that the bill would create | 2031 | plan | projected
@fact hr = 9.5 | duration | L | hours of debate | 2027-05-11 | constant
@fact mail = 14200 | other | G | letters and calls on the bill | 2027-05-10 | cumulative
@fact sch = 96000000 | budget | G | school aid that she says would be at risk | 2029 | plan | projected
@fact veto = 2027-04-28 | date | G | veto | - | constant
@fact spy = 2100000 | spending | I | money spent on advertisements | spring 2027 | cumulative
@fact spn = 640000 | spending | O | money spent on advertisements | spring 2027 | cumulative
@fact sh = 2 | votes_cast | L | votes short of an override | 2027-04-22 | constant
@rel diff sh = ov - y1
@fact sh2 = 1 | votes_cast | L | votes short of an override | 2027-05-11 | constant
@rel diff sh2 = ov - y2
@race fin = y1 n1
@race ovr = y2 n2
@race prairie = pl pn
@race plains = pi pin
@trap y1 y2 :: passage against override
@trap y2 ov :: got against needed
@trap c1 c2 :: two estimates
@trap c0 c1 :: first year against full effect
@trap pl pi :: registered voters of one pollster, likely voters of another
@trap r r0 :: the new rate against the old

@doc lincolnsun | statehouse daily | 2027-04-23
Flat tax clears Legislature, {two|sh} votes shy of veto-proof

LINCOLN — Sen. Lamont Kjeldsen of Ord wept a little, then put his tie straight. On the third try in six years, lawmakers on Thursday sent the governor Legislative Bill 61, a single income tax rate of {3.99%|r}, by {28|y1|t=on Thursday} to {19|n1|^}.

It takes {30|ov} of the {49|mem} senators to pass anything over a veto, and Gov. Hyacinth Molnar, who has said she'd use hers, was not moved by tears.

The current top rate is {5.2|r0|t=current}. By the reckoning of the Legislative Fiscal Office the change would drain {$318 million|c0|t=in its first year|by=the Legislative Fiscal Office} in its first year and {$742 million|c1|t=a year once phased in|by=the Legislative Fiscal Office} a year once phased in. Kjeldsen thinks growth would hold that to {$515 million|c2|by=Kjeldsen}.

The cash reserve stands at {$870 million|res}. "So the question is what we do in year two," said Sen. Ngozi Halvorsen, who voted no.

@doc knop | local TV site | 2027-04-29
Governor vetoes flat tax: 'My abacus has beads'

By Dacey Whitlow-Tran, Capitol reporter. Call 402-555-0161

She used a pen her father, a feed-mill bookkeeper, left her. Governor Hyacinth Molnar turned down LB 61 on Wednesday, {April 28|veto|v=2027-04-28}, in a seven-minute ceremony.

Molnar said it would put {$96 million|sch|by=Molnar} in aid for schools at risk, and give a family making {half a million|-} dollars {$9,700|!rich|by=Molnar} a year while one earning {$60,000|-} gets {$61|fam|by=Molnar}.

Her office has logged {14,200|mail|t=so far|by=Her office} letters and calls so far.

An override needs {30|ov}. Last week {28|y1|t=Last week} were in favor.

MORE: Corn 4.18, up 3 | 12-year-old wins state bee

@doc ruralpost | farm weekly | 2027-05-07
{One|-} bill, {two|-} surveys and a lot of barbed wire

There's a bunch of arithmetic going around the sale barn, so let us lay it out.

The Prairie Poll asked {710|ps|by=The Prairie Poll} registered voters about LB 61 and found {37|pl|^} percent for, {48|pn|^} against. Days later Plains Policy Institute, which paid for {half|-} the billboards on I-80, had {53|pi|by=Plains Policy Institute} in favor and {36|pin|^} opposed, among {600|is|^} who say they always vote. Different folks, different question too; theirs left out the words "lost revenue."

As to who gets what, the state's own table gives the half-millionaire {$7,900|rich|by=the state's own table} a year and the family on sixty thousand {$61|fam|^}.

The institute promises {11,500|jb|by=The institute} jobs by 2031. The coalition against it says {57|!top|by=The coalition} percent of the gain goes to the best-off fifth.

Cost? The sponsor's figure, {$515 million|c2|by=The sponsor's} a year, is on a napkin. The fiscal office's {742 million|c1|by=The fiscal office's} comes with footnotes.

Seed corn coupons inside.

@doc plainswire | wire agency | 2027-05-12
Override of flat-tax veto fails by {one|sh2} vote in Nebraska

LINCOLN, Neb. (UP) — Supporters of a flat income tax fell {one|sh2} short of overturning the governor's veto Tuesday, {29|y2|t=Tuesday}-{18|n2|^}, after {nine and a half|hr|v=9.5} hours of debate.

The {49|mem}-member Legislature needed {30|ov}. Sen. Pilar Underwood, who had opposed the measure in April, switched.

LB 61 would have replaced graduated brackets topping out at {5.2%|r0} with a rate of {3.79%|!r} in 2029. Critics cited official projections that revenue would eventually drop by {$742 million|c1|by=official projections} annually.

Pressure groups spent heavily. Plains Policy Institute put {$2.1 million|spy} into advertising and Open Sky Coalition {$640,000|spn}.

@doc opensky | advocacy newsletter | 2027-05-13
YOU DID IT. (And they'll be back.)

Friends, last Tuesday's {29|y2|t=last Tuesday's} was the loudest number in the building. They needed {30|ov}.

You sent {16,800|!mail|s=the governor} messages to the governor. You sat through almost {ten|~hr} hours of floor debate. You told them that {43 percent|top} for the top fifth is not a tax cut, it's a transfer.

Our bill for the spring was {$640,000|spn}. Theirs was over {three|-} times that. We'll be paying off yard signs until fall. Would you chip in {$25|-}?

Onward, Open Sky.
