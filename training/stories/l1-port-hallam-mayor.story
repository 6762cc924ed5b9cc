@story l1-port-hallam-mayor
@topic Port Hallam, Oregon: the mayoral election from the first drop to certification
@subject R = Delphine Roark | Roark | the council president | Delphine
@subject Q = Tomas Quintanilla | Quintanilla | the former harbor commissioner | the ex-commissioner
@subject P = Port Hallam | the city | Port Hallam voters
@subject C = Cowlis County | the county | county elections office | the clerk's office
@subject W = Abby Wendt | Wendt | the bookstore owner
@fact r1 = 46.8 | vote_share | R | share of the vote for mayor | first drop, 2027-11-02 8 pm
@fact q1 = 43.1 | vote_share | Q | share of the vote for mayor | first drop, 2027-11-02 8 pm
@fact w1 = 10.1 | vote_share | W | share of the vote for mayor | first drop, 2027-11-02 8 pm
@fact c1 = 61400 | votes_cast | P | ballots tallied | first drop, 2027-11-02 8 pm | cumulative
@fact r2 = 45.2 | vote_share | R | share of the vote for mayor | 2027-11-05 evening
@fact q2 = 45.6 | vote_share | Q | share of the vote for mayor | 2027-11-05 evening
@fact c2 = 94250 | votes_cast | P | ballots tallied | 2027-11-05 evening | cumulative
@fact l2 = 377 | margin | Q | votes between the two leaders | 2027-11-05 evening
@fact u2 = 9600 | waiting | C | ballots still to be counted | 2027-11-05 evening
@fact rv3 = 46512 | vote_count | R | votes for mayor | certified
@fact qv3 = 47903 | vote_count | Q | votes for mayor | certified
@fact wv3 = 9385 | vote_count | W | votes for mayor | certified
@fact tv3 = 103800 | votes_cast | P | votes cast in the race for mayor | certified
@fact m3 = 1391 | margin | Q | votes between the two leaders | certified
@fact t3 = 58.4 | turnout | P | share of registered voters who voted | certified
@fact t23 = 49.7 | turnout | P | share of registered voters who voted | 2023
@fact cq = 612 | other | C | ballots set aside for a signature problem | 2027-11-05 evening
@fact fr = 0.2 | margin | C | gap in percent of the vote that forces a recount | - | constant | threshold
@fact sq = 118 | officers | Q | police officers to be added | by 2030 | plan | pledged
@fact sr = 60 | officers | R | police officers to be added | by 2030 | plan | pledged
@fact fq = 840000 | fundraising | Q | money raised for the campaign | through October 2027 | cumulative
@fact fR = 1310000 | fundraising | R | money raised for the campaign | through October 2027 | cumulative
@rel sum tv3 = rv3 + qv3 + wv3
@rel diff m3 = qv3 - rv3
@race mayor-first = r1 q1 w1
@race mayor-friday = r2 q2
@race mayor-final = rv3 qv3 wv3
@trap r1 r2 :: the first drop against Friday's count
@trap l2 m3 :: the lead on Friday and the certified one
@trap sq sr :: each candidate promised another number of officers
@trap t3 t23 :: turnout of two elections

@doc a-station | local TV site | 2027-11-03
First numbers put Roark ahead in Port Hallam mayor's race

By Kenji Aldous, KPHM 6 News
Posted 12:14 a.m. PDT | Updated 6:02 a.m.

Council President Delphine Roark went to bed leading. How firmly, nobody at her party at the Elks hall wanted to say.

When Cowlis County posted its only batch of Tuesday night, Roark had {46.8%|r1|t=Tuesday night|by=Cowlis County} to {43.1%|q1|^} for Tomas Quintanilla, the former harbor commissioner. Bookstore owner Abby Wendt was holding {10.1%|w1|^}. The batch covered about {61,000|~c1|^|round=1000} ballots.

Oregon votes by mail, and late envelopes here have leaned toward challengers before. "We've got a long week," Quintanilla told supporters at a brewery on Pier {9|-}.

The fight has been about patrols. The ex-commissioner says he'd hire {118|sq|t=by 2030|by=The ex-commissioner} more police officers by 2030; the council president calls that "a wish list" and promises {60|sr|^}. She also out-raised him, {$1.3 million|fR|t=through October} to {$840,000|fq|^} through October.

If the two finish within {0.2|fr} percent of each other, the county must recount by hand.

WATCH: {3|-} things to know about Thursday's wind advisory

@doc b-wire | wire agency | 2027-11-05
Challenger edges past council president in Oregon port city

PORT HALLAM, Ore. — Tomas Quintanilla overtook Delphine Roark on Friday evening in the contest to lead Port Hallam, opening a gap of {377|l2|t=Friday evening} votes out of more than {94,000|>c2|^} counted.

The former harbor commissioner stood at {45.6 percent|q2|^} and Roark at {45.2|r2|^}, according to the clerk's office, which said some {9,600|~u2|^} envelopes had yet to go through its machines. Another {612|cq|t=Friday evening|by=the clerk's office} had been pulled because the signature did not match the one on file.

On Tuesday, the first release had Roark in front with {44.8 percent|!r1|t=On Tuesday, the first release}. Wendt, who sells secondhand books on Front Street, ran third with {10.1 percent|w1|^}.

A hand recount is automatic when the leaders are no more than {one-fifth of one percent|fr|v=0.2} apart.

@doc c-daily | city newspaper | 2027-11-06
It's Quintanilla by a whisker — and a pile of envelopes to go

By Marguerite Obuya
mobuya@hallamledger.example | 503-555-0142

The woman who led on election night does not lead any more.

Roark watched her advantage melt in {three|-} updates this week until, as the county locked its doors on Friday, she trailed {45.2%|r2|t=on Friday} to {45.6%|q2|^}. In votes it came to fewer than {400|<l2|^}. "I have lost by more at bingo," she said.

How many remain? Clerk Ada Brisco put it at about {13,000|!~u2|t=on Friday|by=Clerk Ada Brisco}, most of them mailed Monday from the university district. Brisco's staff are also writing to {612|cq|by=Brisco} people whose signatures were challenged; they have until Nov. 23 to answer.

Quintanilla, outspent and written off in September, talked about what he would do first: a start on the {118|sq|by=Quintanilla} additional officers he has promised. Roark's figure was {60|sr|s=Roark}. Neither has said where the money would be found.

READ MORE: School board race decided by {41|-} votes | Crab season delayed {2|-} weeks

@doc d-certified | public radio script | 2027-11-29
Port Hallam has a mayor-elect, and this time it's official.

HOST: The county signed off this morning on the November election. Tomas Quintanilla wins, with {47,903|qv3|t=this morning|by=The county} votes. Delphine Roark finished with {46,512|rv3|^}. So that's a difference of just under {1,400|<m3|^}. Abby Wendt, the bookstore owner, got {9,385|wv3|^}. Add them up and {106,200|!tv3|^} people marked that race.

REPORTER: And that's a lot for an odd year. Turnout was {58.4 percent|t3|^}, and four years ago it didn't break {50|<t23|t=four years ago}. There'll be no recount. You need to be within {two-tenths of a percent|fr|v=0.2} and this isn't close to that.

HOST: What happened to Roark's lead?

REPORTER: It was never that big. She was {three|-} or so points up when the first {61,400|c1|t=when the first} were reported, and by that Friday he'd gone ahead, by {377|l2|t=by that Friday}. Everything after that broke his way. His people will tell you it was police: he says {150|!sq|by=he} new officers in three years. She'd offered {60|sr}.

@doc e-column | weekly column | 2027-12-02
What the money didn't buy

Delphine Roark raised {$1.3 million|fR} for a job that pays less than a dental hygienist's. The man who beat her had {$610,000|!fq|s=The man who beat her}, a borrowed van and a sign shop run by his sister-in-law.

I was at the Elks hall when the screen said {46.8|r1|t=when the screen said} for her and {43.1|q1|^} for him, and somebody opened the good wine. I would like to know what happened to the rest of that bottle. In the end {1,391|m3|t=In the end} votes separated them, in a city where nearly {six in ten|~t3|v=60|^} of those registered bothered to return the envelope.

Both candidates sold us officers. {Sixty|sr} from her; nearly double that from him. I have covered {seven|-} mayors and not one has kept the number on the flyer.
