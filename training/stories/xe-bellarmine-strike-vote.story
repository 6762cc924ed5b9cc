@story xe-bellarmine-strike-vote
@topic Nurses of St. Bellarmine vote on a strike
@subject B = St. Bellarmine hospital | St. Bellarmine | the hospital
@subject N = Nurses United Local 418 | Local 418 | the local | the nurses
@subject V = strike vote at St. Bellarmine | the strike vote | the vote
@fact mem = 1500 | other | N | members | 2032 | snapshot
@fact cast = 1320 | votes_cast | V | votes cast | 2032-10-02 | constant
@fact to = 88 | turnout | V | turnout | 2032-10-02 | constant
@fact yes = 1122 | vote_count | V | votes for a strike | 2032-10-02 | constant
@fact no = 198 | vote_count | V | votes against a strike | 2032-10-02 | constant
@fact ys = 85 | vote_share | V | share of votes for a strike | 2032-10-02 | constant
@fact mar = 924 | margin | V | votes between the two sides | 2032-10-02 | constant
@fact need = 66.67 | vote_share | V | share of votes needed for a strike | - | constant | threshold
@fact w0 = 42 | other | N | dollars an hour | 2032 | constant
@fact of = 43.68 | other | B | dollars an hour offered | 2032-09 | plan
@fact ofp = 4 | rate | B | raise offered | 2032-09 | plan
@fact de = 46.2 | other | N | dollars an hour demanded | 2032-09 | plan
@fact dep = 10 | rate | N | raise demanded | 2032-09 | plan
@fact gap = 6 | other | N | percentage points between offer and demand | 2032-09 | constant
@fact gd = 2.52 | other | N | dollars an hour between offer and demand | 2032-09 | constant
@fact sf = 900000 | other | N | dollars in the strike fund | 2032-10 | snapshot
@fact sp = 600 | other | N | dollars of strike pay for each member | 2032-10 | plan
@fact bed = 410 | other | B | beds | 2032 | constant
@fact icu = 46 | other | B | beds in intensive care | 2032 | constant
@fact sur = 264 | other | B | beds in surgery and medicine | 2032 | constant
@fact mat = 100 | other | B | beds in maternity and pediatrics | 2032 | constant
@trap ofp gap :: offer and gap
@trap mar sf :: votes and dollars
@rel share to = cast / mem
@rel sum cast = yes + no
@rel share ys = yes / cast
@rel diff mar = yes - no
@rel change ofp = w0 -> of
@rel change dep = w0 -> de
@rel diff gap = dep - ofp
@rel diff gd = de - of
@rel product sf = mem * sp
@rel sum bed = icu + sur + mat

@doc a-wire | wire agency | 2032-10-03
Nurses at St. Bellarmine authorize strike

DUNMORE FALLS (Great Lakes Press) — Nurses at the {410|bed}-bed St. Bellarmine hospital have authorized a walkout by {1,122|yes|by=their union} votes to {189|!no}, their union said Sunday. With {1,320|cast} of {1,500|mem} members voting, turnout was {88%|to}; {85%|ys} of the votes favored a strike, well over the {two-thirds|need} required.

The hospital has offered {$43.68|of} an hour, {4%|ofp} above the current {$42|w0}. The union wants {10%|dep}, or {$46.20|de}.

Elsewhere in the state, {2|-} hospitals settled last month.

@doc b-union | newsletter | 2032-10-04
Local 418 Bulletin: {924|mar} votes!

That's the margin. {1,122|yes} said enough, {198|no} weren't ready, and we respect that. {1,320|cast} of us voted.

What divides us from management? They say {4|ofp} percent, we say {10|dep}; the gap is {60|!gap} points if you ask their lawyer, who never could divide. In dollars it's {46.20|de} minus {43.68|of}, so {2.52|gd} an hour. A latte costs more.

The fund holds {$900,000|sf}: {1,500|mem} members, {$600|sp} each.

@doc c-hospital | statement | 2032-10-04
St. Bellarmine: patient care will continue

All {46|icu} intensive care beds remain staffed. Of the {264|sur} surgical and medical beds we expect to keep open {150|-}; maternity and pediatrics ({100|mat} beds) will accept emergencies only. Together they're the {410|bed} beds that this county relies on.

We stand by our offer: from {$42|w0} to {$43.68|of} an hour, a raise of {4%|ofp}.
