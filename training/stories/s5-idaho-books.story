@story s5-idaho-books
@topic Book challenges in the Chokeberry Valley school district, Idaho: review, board vote and lawsuit, spring 2028
@subject D = Chokeberry Valley School District 418 | Chokeberry Valley | the district | District 418
@subject B = Chokeberry Valley school board | the board | trustees
@subject R = review panel | the panel | the committee
@subject P = Parents for Clear Shelves | Clear Shelves | the parents' group
@subject L = Library Freedom Idaho | the plaintiffs | the nonprofit
@subject H = Tamsin Hollenbeck | Hollenbeck | the superintendent
@subject W = Dale Wojcik | Wojcik | the board chair
@subject I = Idaho | the state | Idaho districts
@fact fo = 0.207 | other | P | percent of the library books that are challenged | 2027-10 | snapshot
@fact ch = 148 | other | P | titles challenged | 2027-10 | cumulative
@fact re = 131 | other | R | titles reviewed | 2028-03-31 | cumulative
@fact ke = 86 | other | R | titles kept without limits | 2028-03-31 | cumulative
@fact li = 34 | other | R | titles limited to upper grades | 2028-03-31 | cumulative
@fact ou = 11 | other | R | titles removed | 2028-03-31 | cumulative
@fact pe = 17 | other | R | titles waiting for review | 2028-03-31 | snapshot
@fact bo = 29 | other | B | titles removed | 2028-04-18 | constant
@fact vy = 3 | votes_cast | B | trustees for the longer removal list | 2028-04-18 | constant
@fact vn = 2 | votes_cast | B | trustees against the longer removal list | 2028-04-18 | constant
@fact on = 92 | other | P | challenges filed by one person | 2027-10 | cumulative
@fact op = 62 | other | P | percent of the challenges that one person filed | 2027-10 | cumulative
@fact my = 7 | other | R | titles on the one man's forms removed | 2028-03-31 | cumulative
@fact my2 = 10 | other | B | titles on the one man's forms removed beyond the panel's list | 2028-04-18 | constant
@fact my3 = 75 | other | B | titles on the one man's forms kept | 2028-04-18 | constant
@fact kp = 65.6 | other | R | percent of the reviewed titles that are kept without limits | 2028-03-31 | snapshot
@fact st = 6240 | enrolment | D | pupils | 2027-28 | constant
@fact bk = 71500 | other | D | books in the school libraries | 2028 | snapshot
@fact hr = 1940 | other | D | staff hours spent on the review | 2028-03-31 | cumulative
@fact co = 84000 | spending | D | cost of the review in dollars | 2028-03-31 | cumulative
@fact lb = 23500 | budget | D | yearly budget for library books in dollars | 2027-28 | plan
@fact sp = 54 | other | B | people who signed up to speak | 2028-04-18 | constant
@fact au = 310 | crowd | B | people at the meeting | 2028-04-18 | snapshot
@fact ti = 3 | duration | B | minutes allowed to each speaker | 2028-04-18 | constant
@fact en = 23:52 | clock | B | time of the vote | 2028-04-18 | constant
@fact id = 611 | other | I | titles challenged | 2027 | cumulative
@fact ip = 438 | other | I | titles challenged | 2026 | cumulative
@fact da = 250 | damages | I | damages in dollars a family can claim under the state law | 2028 | constant
@fact ag = 16 | age | L | age of the lead student plaintiff | 2028-05 | snapshot
@fact pl = 9 | other | L | plaintiffs | 2028-05-09 | constant
@rel sum re = ke + li + ou
@rel share kp = ke / re
@rel diff pe = ch - re
@rel share op = on / ch
@rel diff mo = bo - ou
@fact mo = 18 | other | B | titles removed beyond the panel's list | 2028-04-18 | constant
@rel share fo = ch / bk
@trap ch re :: challenged and reviewed
@trap ou bo :: removed by the panel and by the board
@trap ch id :: one district and the whole state
@trap id ip :: two years
@trap co lb :: cost of the review and the book budget

@doc a-local | small-town newspaper | 2028-04-20
Board overrules panel, pulls {29|bo} books on {3|vy}-{2|vn} vote

By Renee Ostrander
rostrander@cvherald.example

It took until {11:52 p.m.|en} Tuesday, {54|sp} people at the microphone and one trip of the fire alarm, but Chokeberry Valley's trustees settled the question they have been circling since October. {Twenty-nine|bo|t=Tuesday} titles will come off the shelves.

That is {18|mo} more than the panel of teachers, librarians and parents had recommended. In a report dated March 31 it proposed dropping {11|ou|t=March 31|by=the panel of teachers, librarians and parents}, moving {34|li|^} to the upper grades and leaving {86|ke|^} where they are. {Seventeen|pe|t=March 31} have yet to be looked at.

Trustees Wojcik, Amundsen and Leyva voted for the longer list, trustees Broadhead and Tsosie against.

About {310|~au} people came to the gym. Each speaker had {three|ti} minutes; a bell belonging to board chair Dale Wojcik's late mother did the rest.

The {148|ch|t=last fall} challenges were filed last fall by members of Parents for Clear Shelves. One man, a retired surveyor with no child in school, accounts for {92|on} of them.

The superintendent, Tamsin Hollenbeck, told the board that staff had put {1,940|hr|by=Tamsin Hollenbeck} hours into the review at a cost of {$84,000|co|^}. The district, which has {6,240|st} students, sets aside {$23,500|lb} a year for library books.

Track: Huskies 4th at Payette | Obituaries B4 | Burn ban from May 10

@doc b-public | public radio web story | 2028-05-10
Idaho students sue over removal of library books

{Nine|pl} people, among them a {16|ag}-year-old junior, filed a federal lawsuit Tuesday against a southwest Idaho school district that took {29|bo|t=last month} books out of its libraries last month.

The complaint says Chokeberry Valley's board ignored its own review panel, which read {131|re} of {148|ch} contested titles and concluded that {86|ke|by=its own review panel} of them needed no restriction at all. The panel would have removed {just 11|ou|v=11}.

"They threw out six months of work at midnight," said attorney Ximena Ballantyne of Library Freedom Idaho.

According to records obtained by the nonprofit, a single resident submitted {62 percent|op|by=the nonprofit} of the requests.

Statewide, {611|id|t=in 2027} titles were challenged in 2027, up from {438|ip|t=the year before} the year before. A law in force since last July lets a family claim {$2,500|!da} if a minor is handed material found harmful.

Board chair Dale Wojcik said he hadn't read the suit. He noted that the district still has more than {70,000|>bk|by=Dale Wojcik} books. "We are arguing about {29|bo}," he said.

@doc c-newsletter | education policy newsletter | 2028-04-24
SHELF LIFE, issue 77

Three things on Chokeberry Valley, Idaho, that the viral clip leaves out.

1. Scale. District 418 owns {71,500|bk} library books. The {148|ch} challenged titles are roughly {a fifth of one percent|~fo|v=0.2}. But the review consumed {1,490|!hr|by=the superintendent} staff hours, per the superintendent, and {$84,000|co}: three and a half years of the book budget ({$23,500|lb}).

2. Who asks. {Ninety-two|on} requests came from one keyboard. That matches what we see in the rest of Idaho, where {148|!id|t=last year|s=the rest of Idaho} titles were disputed last year against {438|ip|t=in 2026} in 2026.

3. What the pros said. Of what they got through by the deadline, panelists would keep roughly {two-thirds|~kp} as is, shift {34|li} to grades 9 and up, and drop {11|ou}. The board, {3|vy} to {2|vn}, went for {29|bo}.

Paid subscribers: our table of 40 state laws, with the dollar figure for each. Idaho's is {$250|da}, small enough to look harmless.

Forwarded this? Sign up. 18,204 readers do.

@doc d-op | op-ed in a city newspaper | 2028-05-14
My {92|on} letters

By Warren Petrie

I am the surveyor. You have read about me; I am the {62 percent|op}.

Let me correct the record. I sent {92|on} forms because the district's rule allows one title per form. Had it allowed a list I would have sent one, and the papers would have had to find something else. I have no quarrel with librarians. I married one.

Of my {92|on}, the panel upheld {seven|my|by=the panel} and the board, on April 18, another {ten|my2|t=on April 18}. So the {three|vy} trustees whom the lawsuit calls zealots turned me down {75|my3} times. The committee's whole crop was {11|ou}, out of {148|ch}; the board's was {29|bo}. Out of {71,500|bk}.

I hear that it cost {$84,000|co}. I'd have read them all for nothing, and I have the time. I am told too that a family may now collect {$250|da} from a library. I had no part in that law and would repeal it.

The young lady who is suing is {16|ag}. I hope she wins something. I hope she reads all {29|bo}. At her age I had read the Bible and the Sears catalog, and both were censored.

Warren Petrie lives in Chokeberry.
