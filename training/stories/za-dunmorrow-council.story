@story za-dunmorrow-council
@topic Dunmorrow council passes its budget after a night of votes (Scotland)
@subject C = Dunmorrow Council | the council | the local authority | the authority
@subject A = Moira Kinnaird | Kinnaird | the council leader
@subject O = Alasdair Tweedie | Tweedie | the opposition leader
@subject L = Dunmorrow's libraries | the libraries | the library service
@subject W = Strathcarron Leisure Trust | the trust
@fact tax = 7.5 | rate | C | rise in council tax in percent | 2028-29 | plan
@fact taxd = 9.8 | rate | C | rise in council tax first proposed in percent | 2027-12 | plan
@fact band = 1512 | price | C | pounds of council tax for a Band D home | 2028-29 | plan
@fact bando = 1406.51 | price | C | pounds of council tax for a Band D home | 2027-28 | constant
@fact bud = 318600000 | budget | C | pounds of budget | 2028-29 | plan
@fact gap = 14200000 | budget | C | pounds of budget gap | 2028-29 | plan
@fact cut = 9100000 | budget | C | pounds of cuts | 2028-29 | plan
@fact res = 1700000 | budget | C | pounds taken from reserves | 2028-29 | plan
@fact taxm = 3400000 | revenue | C | pounds that the tax rise brings in | 2028-29 | plan
@fact jobs = 86 | jobs | C | jobs to go | 2028-29 | plan
@fact jobd = 131 | jobs | C | jobs to go under the first draft | 2027-12 | plan
@fact lib = 5 | other | L | branches to close | 2028-29 | plan
@fact libn = 14 | other | L | branches | 2028-02 | snapshot
@fact aye = 19 | votes_cast | C | councillors for the budget | 2028-02-24 | constant
@fact no = 15 | votes_cast | C | councillors against the budget | 2028-02-24 | constant
@fact abs = 2 | votes_cast | C | councillors who abstained | 2028-02-24 | constant
@fact pet = 6430 | other | L | signatures on the petition | 2028-02-24 | cumulative
@fact hrs = 7 | duration | C | hours of meeting | 2028-02-24 | constant
@fact pool = 240000 | budget | W | pounds of grant | 2028-29 | plan
@rel sum gap = cut + res + taxm
@rel change tax = bando -> band
@rel diff mar = aye - no
@fact mar = 4 | margin | C | votes between for and against | 2028-02-24 | constant
@fact amend = 600000 | budget | O | pounds from reserves in the amendment to keep libraries open | 2028-29 | plan | hypothetical
@fact libleft = 9 | other | L | branches that stay open | 2028-29 | plan
@fact bal = 5300000 | budget | C | pounds left in reserves | 2029-03 | plan | projected
@fact crowd = 200 | crowd | C | protesters outside the meeting | 2028-02-24 | snapshot
@fact libsave = 410000 | budget | L | pounds saved by closing branches | 2028-29 | plan
@fact bandup = 105.49 | price | C | pounds by which a Band D bill goes up | 2028-29 | plan
@rel diff libleft = libn - lib
@rel diff bandup = band - bando
@race vote = aye no abs
@trap tax taxd :: the first draft had more
@trap jobs jobd :: the first draft had more
@trap lib libn :: to close out of all
@trap gap cut :: the gap against the cuts that close most of it

@doc a-paper | local weekly | 2028-03-01
{Seven|hrs} hours, {nineteen|aye} votes, {five|lib} libraries

By Eilidh Mackessack, local democracy reporter. eilidh@dunmorrowherald.example / 01555 {010|-} 224

IT was ten past one on Friday morning when Dunmorrow's councillors finally put their hands up. {Nineteen|aye} were for the budget, {15|no} against, and {two|abs}, both from the Islands group, sat on theirs.

It means that council tax goes up by {7.5 per cent|tax|t=from April} from April. A Band D household will pay {£1,512|band|^}, where it now pays {£1,406.51|bando|t=now}.

The rise is smaller than the {9.8 per cent|taxd|t=before Christmas|by=officers} that officers put on the table before Christmas, and {86|jobs} posts will go rather than {131|jobd|^}. "We listened," said Moira Kinnaird. From the gallery somebody asked to what.

The draft's other hard line stayed in. {Five|lib} of the {14|libn} library branches will shut, Skellie and Port Amhlaidh among them, in spite of a petition with {6,430|pet} names on it, one for every ninth adult in the area.

To close a gap of {£14.2m|gap}, the authority will cut {£9.1m|cut}, draw {£1.7m|res} out of its reserves and take in {£3.4m|taxm} more from taxpayers.

Alasdair Tweedie, whose amendment would have kept every library open with another {£600,000|amend} from the reserves, lost by {the same four votes|mar|v=4}.

READ MORE: {50|-} years of the Dunmorrow pipe band
READ MORE: A82 shut again after lorry fire

@doc b-release | council press release | 2028-02-25
Council agrees balanced budget for 2028/29

Dunmorrow Council has today agreed a revenue budget of {£318.6 million|bud|t=2028/29} that protects schools, social care and road repairs.

Council Leader Cllr Moira Kinnaird said: "We faced a shortfall of {£14.2 million|gap}. By working hard across all services we have brought the rise in council tax down to {7.5%|tax} – about {£2|-} a week for a Band D property, which will pay {£1,512|band}."

Savings of {£9.1 million|cut} have been identified. A reduction of {86|jobs} full-time equivalent posts will be sought through vacancies and voluntary severance; there are no plans for compulsory redundancies.

The library service will move to a modern model with {nine|libleft} branches and a second mobile van.

A grant of {£240,000|pool} to Strathcarron Leisure Trust has been maintained, which secures the pool at Fernaig for a further year.

The use of reserves is limited to {£1.7 million|res}. The uncommitted balance will stand at {£5.3 million|bal|t=at the end of the year|m=projected} at the end of the year.

ENDS. Notes to editors: Reference PR/28/{041|-}

@doc c-bbcish | regional broadcaster website | 2028-02-25
Council tax to rise by {7.5%|tax} in Dunmorrow

Published 3 hours ago

People in Dunmorrow will pay {7.5%|tax} more council tax after a marathon meeting that ran for {seven|hrs} hours.

Councillors voted by {19|aye} to {17|!no} in favour of the budget, which will also see {86|jobs} jobs go and {five|lib} of {14|libn} libraries shut.

Opposition leader Alasdair Tweedie told the meeting that the cuts of {£9.1m|cut} would "hollow out" the north of the area. His own plan to spend a further {£600,000|amend} of reserves was defeated.

How the {£14.2m|gap} gap will be closed:
• cuts: {£9.1m|cut}
• council tax: {£3.4m|taxm}
• reserves: {£1.7m|res}

About {200|~crowd} people had stood outside in the rain before the start. The petition they handed in has been signed by {6,430|pet} people.

What do you think? WhatsApp us on +44 7700 {900|-}314.

@doc d-column | column | 2028-03-02
Books by van

So that's that. {Four|mar} votes, and my daughter's first library becomes a second-hand carpet outlet, or a bar.

I do understand sums. There was a hole of {fourteen million|~gap} and you can't fill a hole with nice feelings. But look at the sums they chose. The whole library cut saves {£410,000|libsave}. The leisure trust, whose pool has been closed for tiles since the autumn, gets {£420,000|!pool}. Reserves of {£1.7 million|res} were found when it suited; another {£600,000|amend} was, apparently, a sin.

And for this we pay more. Mine's a Band D, so {£1,512|band|t=next year} next year, an increase of {£105 and change|~bandup|v=105}. For {nine|libleft} libraries instead of {fourteen|libn}.

"We listened," says Moira. They did. They heard {6,430|pet} people and then they had a sandwich break of {40|-} minutes.
