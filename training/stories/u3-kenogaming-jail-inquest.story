@story kenogaming-jail-inquest
@topic Inquest into the death of Wesley Beaucage in the Kenogaming district jail, Ontario
@subject R = Wesley Beaucage | Wesley | Beaucage | Mr. Beaucage | the inmate | the deceased
@subject J = Kenogaming District Jail | the jail | the institution
@subject Q = the inquest jury | jury | jurors
@subject I = the inquest | Dr. Meredith Lindqvist | Lindqvist | the coroner
@subject G = correctional officer Dale Pruneau | Pruneau | the officer
@subject M = Ministry of the Solicitor General | the ministry
@subject L = Charlene Beaucage | his mother
@fact ag = 34 | age | R | age in years at death | - | constant
@fact chk = 02:17 | clock | G | time of the last check of the cell | 2016-02-11 | constant
@fact fd = 04:14 | clock | R | time when found unresponsive | 2016-02-11 | constant
@fact dd = 04:52 | clock | R | time when pronounced dead | 2016-02-11 | constant
@fact dt = 2016-02-11 | date | R | day of the death | - | constant
@fact gap = 117 | duration | G | minutes between checks of the cell | 2016-02-11 | constant
@fact rul = 30 | duration | J | minutes allowed between checks | - | constant | threshold
@fact inm = 162 | crowd | J | inmates held | 2016-02-11 | snapshot
@fact cap = 118 | other | J | beds of rated capacity | - | constant
@fact cel = 3 | crowd | R | men in the cell | 2016-02-11 | constant
@fact des = 2 | other | J | cells meant for one man or two | - | constant
@fact day = 9 | duration | I | days of hearings | 2019-10-18 | cumulative
@fact wit = 21 | other | I | witnesses heard | 2019-10-18 | cumulative
@fact jur = 5 | other | Q | members of the jury | 2019 | constant
@fact rec = 38 | other | Q | recommendations made | 2019-10-18 | constant
@fact recm = 29 | other | Q | recommendations addressed to the ministry | 2019-10-18 | constant
@fact reco = 9 | other | Q | recommendations addressed to other bodies | 2019-10-18 | constant
@fact ded = 6 | deaths | J | inmates who died in custody | 2010 to 2016 | cumulative
@fact rem = 41 | duration | R | days on remand | 2016-02-11 | cumulative
@fact del = 3 | duration | I | years from the death to the inquest | 2019 | constant
@fact bail = 500 | other | R | dollars of bail that could not be paid | 2016 | constant
@fact nal = 4 | other | G | doses of naloxone given | 2016-02-11 | constant
@fact mon = 12 | duration | M | months to answer the recommendations | - | plan | threshold
@rel sum rec = recm + reco
@trap inm cap :: inmates and beds
@trap rul gap :: the rule and what happened
@trap fd dd :: found and pronounced dead
@trap day reco :: nine days and nine recommendations
@trap del cel :: three years and three men

@doc a-wire | national wire agency | 2019-10-18
Jury makes {38|rec} recommendations after inmate's overdose in Ontario jail

KENOGAMING, Ont. — A coroner's jury has issued {38|rec|t=on Friday} recommendations on Friday following an inquest into the death of a {34|ag|s=man}-year-old First Nations man who lay unchecked for almost two hours in an overcrowded jail.

Wesley Beaucage was found without vital signs at {4:14 a.m.|fd|t=on Feb. 11, 2016} on {Feb. 11, 2016|dt}, and declared dead of fentanyl toxicity at {4:52|dd}. The last documented look into his cell was at {2:17|chk}.

That is a gap of {117|gap} minutes. Ministry policy requires rounds no more than {30|<rul} minutes apart.

The {five|jur}-member jury heard from {21|wit} witnesses over {nine|day} days. Of its proposals, {29|recm} are directed at the Ministry of the Solicitor General, which has {a year|mon|v=12} to respond.

Kenogaming District Jail, built for {118|cap}, held {162|inm|t=that night} men that night. Beaucage, on remand for {41|rem} days because he could not raise {$500|bail}, was one of {three|cel} in a cell designed for {two|des}.

@doc b-northern | northern Ontario daily | 2019-10-19
'Nobody looked': {Five|jur} jurors, {nine|day} days and a mother's folding chair

By Simone Labelle-Okafor

For {nine|day} days Charlene Beaucage brought her own chair to the Legion hall, because the ones put out by the Crown had arms and she wanted to be able to lean on her sister.

On Friday she heard {five|jur|t=On Friday} strangers say what she'd been saying for more than {three|>del} years. Her son, {34|ag} when he died, should not have been where he was.

The facts, in the end, weren't disputed. Correctional officer Dale Pruneau walked the range at {2:17 a.m.|chk|t=on Feb. 11, 2016} on {Feb. 11, 2016|dt}. He did not do so again until a cellmate's shouting brought him at {4:41|!fd}. He gave {four|nal} doses of naloxone. Paramedics stopped work at {4:52|dd}.

"There were {162|inm|by=Pruneau} of them and there were {three|-} of us," Pruneau testified, crying. The place has {118|cap} beds.

The jury split its list: {29|recm} items for the province and {nine|reco} for everybody else, from the health unit to the bail program. Had that program found him {$500|bail}, Ms. Beaucage said, her boy would have been home since Christmas.

Other stories: Arena roof to cost $2.3M more | Wolves drop fourth straight

@doc c-radio | public radio transcript | 2019-10-18
(Theme)

Good afternoon, it's the {four|-} o'clock regional. An inquest jury in Kenogaming is back. It's recommending scanners, more nurses, and rounds that are timed by a wand.

They came up with {38|rec} suggestions altogether. {Twenty-seven|!recm} of those go to the ministry, the other {nine|reco} to local agencies.

You'll recall that Wesley Beaucage was... and this is his age at death... {thirty-four|ag}, and waiting for trial {41|rem} days. He had been left alone in the early hours for {a hundred and seventeen|gap|v=117} minutes. Guards are meant to look in on the half-hour.

The coroner, Dr. Meredith Lindqvist, thanked {two dozen|!wit|by=Dr. Meredith Lindqvist} witnesses.

That building has now seen... between 2010 and 2016... {six|ded|t=between 2010 and 2016} deaths.

Weather's next. Minus {four|-}.

@doc d-explainer | non-profit news site, Q&A | 2019-10-21
Explainer: what the Beaucage inquest found, and what happens now

What is an inquest for? It answers {five|-} questions: who died, when, where, how and by what means. It can't assign blame.

How long was the wait? He died on {February 11, 2016|dt}. Inquests are mandatory when somebody dies in custody otherwise than naturally, but this one opened more than {three|>del} years on. It sat for {nine|day} days and called {21|wit} people.

Was the jail overcrowded? Yes. With {162|inm|t=that night} inmates that night for {118|cap} places, it ran at {137 per cent|-} of capacity. His cell, meant for {two|des}, slept {three|cel}.

What about the rounds? The rule is every {half hour|rul|v=30}. The logbook shows nothing between {2:17|chk} and the moment, just short of {two hours|<~gap|v=117} later, when he was found.

Does the ministry have to obey? No. It gets {12|mon} months to reply to the {29|recm} points that concern it.

Is this the first such death? No. He was the {sixth|ded} since 2010 there.

Support our journalism: $5 a month keeps 3 reporters on the road.
