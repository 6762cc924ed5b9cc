@story currawong-seat-count
@topic Count in the Australian state seat of Currawong: primaries, two-candidate preferred, postals
@subject C = Currawong | the seat | the electorate
@subject V = Meredith Vassallo | Vassallo | Labor | the sitting member
@subject H = Doug Hennig | Hennig | the Nationals candidate | the cattle vet
@subject N = Priya Nandakumar | Nandakumar | the independent | the pharmacist
@subject G = Yarran Blacklock | Blacklock | the Greens
@fact en = 54870 | other | C | people enrolled | 2036-10 | constant
@fact v1 = 13214 | vote_count | V | primary votes | election night | snapshot
@fact h1 = 14902 | vote_count | H | primary votes | election night | snapshot
@fact n1 = 8456 | vote_count | N | primary votes | election night | snapshot
@fact g1 = 3120 | vote_count | G | primary votes | election night | snapshot
@fact f1 = 39692 | votes_cast | C | formal votes counted | election night | snapshot
@fact c1 = 72.3 | counted_share | C | votes counted, of the roll | election night | snapshot
@fact vf = 15046 | vote_count | V | primary votes | final | snapshot
@fact hf = 17388 | vote_count | H | primary votes | final | snapshot
@fact nf = 9731 | vote_count | N | primary votes | final | snapshot
@fact gf = 3575 | vote_count | G | primary votes | final | snapshot
@fact ff = 45740 | votes_cast | C | formal votes counted | final | snapshot
@fact inf = 1493 | votes_cast | C | informal votes | final | snapshot
@fact hp = 38.0 | vote_share | H | primary vote in percent | final | snapshot
@fact vp = 32.9 | vote_share | V | primary vote in percent | final | snapshot
@fact vt1 = 20310 | vote_count | V | votes after preferences | election night | snapshot
@fact ht1 = 19382 | vote_count | H | votes after preferences | election night | snapshot
@fact vt = 22949 | vote_count | V | votes after preferences | final | snapshot
@fact ht = 22791 | vote_count | H | votes after preferences | final | snapshot
@fact m1 = 928 | margin | V | lead after preferences in votes | election night | snapshot
@fact mf = 158 | margin | V | lead after preferences in votes | final | snapshot
@fact mw = 211 | margin | V | lead after preferences in votes | 2036-10-22 | snapshot
@fact px = 5170 | votes_cast | C | postal votes | final | snapshot
@fact ph = 61.4 | vote_share | H | postal votes won after preferences | final | snapshot
@fact rc = 200 | margin | C | lead below which votes are counted again | - | constant | threshold
@fact lm = 2406 | margin | V | lead after preferences in votes | 2032 | snapshot
@rel sum f1 = v1 + h1 + n1 + g1
@rel sum ff = vf + hf + nf + gf
@rel share hp = hf / ff
@rel share vp = vf / ff
@rel diff m1 = vt1 - ht1
@rel diff mf = vt - ht
@rel share c1 = f1 / en
@rel sum f1 = vt1 + ht1
@rel sum ff = vt + ht
@race tcp = vt ht
@race primary = hf vf nf gf
@trap v1 vf :: primaries of election night and the final ones
@trap vf vt :: primaries and after preferences
@trap m1 mf :: lead on the night and at the end
@trap mf lm :: two elections
@trap mw mf :: a day apart
@trap hp ph :: all votes and postals

@doc a-night | public broadcaster live page | 2036-10-18
Currawong: Labor ahead on preferences, postals to come

Updated 11:52pm AEDT

With {72.3 per cent|c1} of the roll counted, Meredith Vassallo leads Doug Hennig by {928|m1|t=With 72.3 per cent of the roll counted} votes after preferences, {20,310|vt1|^} to {19,382|ht1|^}.

On primaries it's the cattle vet who is in front: {14,902|h1} to {13,214|v1|^}, with independent Priya Nandakumar on {8,456|n1|^} and the Greens on {3,120|g1|^}. Nandakumar's how-to-vote card put Labor ahead of the Nationals, and about six in ten of her supporters followed it.

Four years ago the sitting member had {2,406|lm|t=Four years ago} to spare. Counting resumes Monday, when the first of more than {5,000|>px} postals will be opened.

CATCH UP: Treasurer concedes · 3 seats still in doubt · Weather: 31 degrees and dry

@doc b-regional | regional newspaper | 2036-10-24
{158|mf} votes: Vassallo survives, just

BY TEGAN O'SHAUGHNESSY

Six days, two recounts of one booth and a great deal of instant coffee later, Meredith Vassallo is still the member for Currawong.

The electoral commission's final distribution gives her {22,949|vt|by=The electoral commission's final distribution|s=her} votes to {22,791|ht|^|s=Mr Hennig} for Mr Hennig. The day before it had been {211|mw|t=The day before}.

Her problem was the mail. Of {5,170|px} envelopes, Mr Hennig took {61.4 per cent|ph}, mostly from properties beyond the range.

"I was {928|m1|t=on Saturday night|by=she} up on Saturday night and I didn't sleep then either," she said.

Mr Hennig topped the primary vote with {17,610|!hf}; Ms Vassallo had {15,046|vf}, Ms Nandakumar {9,731|nf} and Yarran Blacklock of the Greens {3,575|gf}.

Because the gap is under {200|rc} the Nationals can have every paper counted again. They have until Tuesday to ask.

{1,493|inf} people spoilt theirs.

@doc c-metro | metropolitan daily, politics page | 2036-10-25
How one seat kept Labor's majority breathing

It was meant to be over by nine. When the party's scrutineers in Currawong went to bed on Saturday they'd a buffer of {890|!m1|t=on Saturday|s=they}; by Wednesday {211|mw|t=by Wednesday}, and by Thursday {158|mf|t=by Thursday}.

The Nationals did nearly everything right. Their man, a vet who delivered half the calves in the shire, won {38|hp} per cent of first preferences, five points clear of Labor's {32.9|vp}. But only the pharmacist could decide it, and her {9,480|!nf|s=the pharmacist} voters split for the incumbent.

Turnout was respectable: {45,740|ff} formal papers from a roll of {54,870|en}.

Will there be another count? The law allows one if the difference is smaller than {200|rc}. At the last election, when it was {2,406|lm|t=At the last election}, nobody asked.

@doc d-commission | electoral commission notice | 2036-10-24
DISTRICT OF CURRAWONG – DECLARATION OF POLL

Enrolment {54,870|en}
First preferences
BLACKLOCK, Yarran (Greens) {3,575|gf}
HENNIG, Doug (Nationals) {17,388|hf}
NANDAKUMAR, Priya (Independent) {9,731|nf}
VASSALLO, Meredith (Labor) {15,046|vf}
Formal {45,740|ff}
Informal {1,493|inf}

After distribution
HENNIG {22,791|ht|t=After distribution}
VASSALLO {22,949|vt|^}

Declaration votes received: postal {5,170|px}
VASSALLO, Meredith is declared elected.

@doc e-national | national wire | 2036-10-24
Labor's Vassallo holds Currawong by {176|!mf}

Labor has kept the New South Wales seat of Currawong after preferences from an independent lifted Meredith Vassallo past Doug Hennig, {22,949|vt|t=after preferences} to {22,791|ht|^}.

Mr Hennig had been ahead on first choices, {38 per cent|hp} to {32.9|vp}. His strength in postal votes, of which he won {61.4 per cent|ph|s=he}, came close to overturning an election-night deficit of {928|m1|t=election-night}.

At the 2032 poll Ms Vassallo was returned by {2,406|lm|t=At the 2032 poll|s=Ms Vassallo}.
