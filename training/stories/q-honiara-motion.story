@story q-honiara-motion
@topic A no-confidence motion in Solomon Islands, from the notice to the day after the vote
@subject M = motion against Prime Minister Ramoifuila | the motion | the vote | the no-confidence motion
@subject R = Selwyn Ramoifuila | Ramoifuila | the prime minister | PM
@subject O = Opposition Group | the opposition | Tovua's side | opposition
@subject G = Government for Shared Growth | the government | government side
@subject E = Eunice Tovua | Tovua | the opposition leader
@subject V = Honiara vigil | the vigil | the rally | the crowd
@subject F = Rural Constituency Development Fund | the constituency fund | the fund | RCDF
@fact par = 50 | seats | - | members of parliament | - | constant
@fact maj = 26 | seats | M | votes needed to carry the motion | - | constant | threshold
@fact clo = 27 | seats | O | members claimed by the opposition | 2035-06-10 | snapshot | projected
@fact clg = 28 | seats | G | members claimed by the government | 2035-06-10 | snapshot | projected
@fact y = 24 | votes_cast | M | votes for the motion | 2035-06-14 | constant
@fact n = 25 | votes_cast | M | votes against the motion | 2035-06-14 | constant
@fact a = 1 | votes_cast | M | members not voting | 2035-06-14 | constant
@fact y33 = 17 | votes_cast | R | votes for an earlier motion | 2033-08 | constant
@fact n33 = 31 | votes_cast | R | votes against an earlier motion | 2033-08 | constant
@fact ab33 = 2 | votes_cast | R | members not voting on an earlier motion | 2033-08 | constant
@fact res = 5 | other | G | ministers who resigned | 2035-06-09 | cumulative
@fact back = 2 | other | G | ministers who came back | 2035-06-13 | cumulative
@fact cab = 24 | other | G | ministers in the full cabinet | 2035-06-01 | constant
@fact pol = 310 | officers | V | police on the streets | 2035-06-14 | snapshot
@fact crp = 2000 | crowd | V | people at the vigil by the police count | 2035-06-13 evening | snapshot
@fact cro = 6000 | crowd | V | people at the vigil by the organisers' count | 2035-06-13 evening | snapshot
@fact arr = 14 | arrests | V | people arrested | 2035-06-14 night | cumulative
@fact per = 6400000 | budget | F | dollars for each member | 2035 | plan
@fact all = 320000000 | budget | F | dollars in all | 2035 | plan
@fact dbt = 180000000 | budget | G | log export duty not collected | 2034 | cumulative
@fact spk = 11 | duration | M | hours of debate | 2035-06-14 | constant
@fact ntc = 7 | duration | M | days of notice required | - | constant
@fact mar = 1 | margin | M | votes by which the motion failed | 2035-06-14 | constant
@fact mar33 = 14 | margin | R | votes by which an earlier motion failed | 2033-08 | constant
@fact shr = 3 | other | G | empty places in the cabinet | 2035-06-15 | snapshot
@fact lost = 3 | other | O | members lost since the claim | 2035-06-14 | cumulative
@rel diff lost = clo - y
@rel diff mar = n - y
@rel diff mar33 = n33 - y33
@rel diff shr = res - back
@rel sum par = y + n + a
@rel sum par = y33 + n33 + ab33
@rel product all = per * par
@trap clo y :: claimed support and votes cast
@trap clg n :: claimed support and votes cast
@trap y y33 :: two motions, two years apart
@trap res cab :: resigned ministers and the cabinet
@trap crp cro :: police and organisers count differently
@trap shr lost :: empty chairs and lost votes
@trap cab y :: ministers and votes
@trap dbt all :: uncollected duty and the fund
@race no-confidence = y n

@doc a-wire | wire agency | 2035-06-11
Solomons PM faces no-confidence vote after ministers quit

HONIARA, June 11 (Tasman Newswire) - Solomon Islands Prime Minister Selwyn Ramoifuila will face a parliamentary vote of no confidence on Thursday after {five|res|t=on Saturday} of his ministers walked out on Saturday, the second challenge in {two|-} years.

Opposition leader Eunice Tovua told reporters she had {27|clo|by=Tovua|m=projected} members in the {50|par}-seat house "in the room, in writing, on the bus". The government's whip put his own side at {28|clg|by=The government's whip}. Both cannot be right.

Passage needs {26|maj} votes. The challenge was lodged on June 7, and the rules require {seven|ntc} clear days' notice.

At issue is about {S$180 million|~dbt|v=180000000} in log export duty that the auditor-general says went uncollected last year, and the payment of {S$6.4 million|per|v=6400000} to each member for constituency projects.

Ramoifuila survived a first motion in August 2033 with {31|n33|t=August 2033} votes to {17|y33|^}.

Tasman Newswire – 24/7 – 61 bureaux

@doc b-radio | radio script | 2035-06-14
RADIO TENARU FM 98.3 / 6PM NIUS / BULLETIN 2

Gud ivining. Government survives.

Parliament sat for {eleven|spk} hours today, and just on sunset the Clerk called it: {twenty-four|y|t=just on sunset} for the motion, {twenty-five|n|^} against, and {one|a|^} member, the Member for Malaita Outer Islands, who sat on his hands.

So Prime Minister Ramoifuila is still Prime Minister, by {one|mar|t=just on sunset} vote.

Of the {five|res} who left the cabinet at the weekend, {two|back|t=last night} went back to him last night after what one of them called "a prayer and a meal." They voted with the government.

Outside there were {three hundred and ten|pol|by=the Commissioner} police on the streets, the Commissioner says. The vigil at Lawson Tama on Wednesday had drawn {two thousand|crp|t=Wednesday|by=they say}, they say. People who were there say there were more.

Market prices after the break: a heap of potato, twenty dollars.

@doc c-star | local newspaper | 2035-06-15
Ramoifuila holds on; Tovua says 'not done'

By Fr. Augustine Kelesi and Mira Houtigarei
The Guadalcanal Sentinel, p. 1

A {single|mar|v=1} vote saved the government last night. Member for Malaita Outer Islands, Hon. Titus Abana, did not stand for either side, and the count finished {24|y|t=last night}–{25|n|^}.

Behind the scenes the numbers never settled. On the Monday there had been {27|clo|t=On the Monday|by=the opposition book} names in the opposition book, {28|clg|t=On the Monday|by=the government book} in the government book and only {50|par} members to share. By Thursday the opposition had lost {three|lost}.

{Two|back} of the ministers who had deserted, Hon. Rosie Kabasi and Hon. Job Fafale, were back in their old chairs. The cabinet of {24|cab} is still short of {three|shr|t=Friday} chairs as of Friday.

Debate turned on the constituency fund. Tovua said that with {$320 million|all} going out through members' hands, "no one here can claim to be poor or honest." Ramoifuila answered that the fund built {41|-} clinics.

Police said {14|arr|t=by midnight|by=Police} youths were held by midnight after stones were thrown at cars near Town Ground. No one was hurt.

In 2033 the margin was wider: {fourteen|mar33|t=In 2033} votes.

@doc d-oppo | press release | 2035-06-15
OFFICE OF THE LEADER OF THE OPPOSITION
Media Statement 17/35

Hon. Eunice Tovua thanks the {24|y|t=yesterday} members who stood yesterday for the people, against the {26|!n|^} who stood for their allowances.

"This was not a defeat, it was a down payment," she said. "The prime minister began the week with a full cabinet and ends it with {three|shr} empty places, and a public that stood in the rain in their {six thousands|cro|v=6000|by=our marshals} by the count of our marshals."

The Opposition Group will table a fresh motion as soon as Standing Order 33(3) permits. It will propose to halve the {$230 million|!all} Rural Constituency Development Fund and put the other half into district hospitals.

It also asks the Police Commissioner to release the {fourteen|arr} young people now held without charge.

For interviews: Press Secretary, (677) 555-0133.

@doc e-qa | Q&A | 2035-06-16
Pacific Explainer: How did Ramoifuila get away with it, and what next?

By Hinemoa Castellanos, Wellington

**How close was it?**
About as close as it gets. {Twenty-five|n} members backed the prime minister and {24|y|^} did not; {one|a|^} abstained. It took {26|maj} to bring him down, so even the stray wouldn't have been enough on his own.

**Didn't the opposition say it had the numbers?**
It did: {27|clo|by=the opposition}. That was before {two|back} ministers changed their minds in {48|-} hours.

**What was the fight about?**
Money that members give out at home, {S$6.4m|per} each, and money that loggers didn't pay. The audit office puts the latter at {S$180m|dbt|by=The audit office}.

**Has this happened before?**
Twice to him. In August 2033 {17|y33|t=In August 2033} voted against him, {31|n33|^} for, and {two|ab33|^} stayed away.

**And now?**
A general election must be held by next April. Until then he has to fill {three|shr} ministries with {25|-} people who all think it's their turn.
