@story porth-elwy-lot
@topic Tied ward election in Porth Elwy, Wales, settled by drawing lots; a rowdy count, ages and times disputed
@subject W = Harbour ward | Harbour Ward | the ward
@subject G = Gethin Prosser-Nnamdi | Prosser-Nnamdi | Gethin | the lifeboatman | Mr Prosser-Nnamdi
@subject M = Marged Llewelyn-Hughes | Llewelyn-Hughes | Marged | the retired teacher | Mrs Llewelyn-Hughes
@subject R = Siân Okonjo | Okonjo | the returning officer | Ms Okonjo
@subject T = Porth Elwy Town Council | Porth Elwy | the town council | the council | Town Hall
@subject D = Dylan Beynon | Beynon | a spectator
@fact gv = 611 | vote_count | G | votes | first count | snapshot
@fact mv = 610 | vote_count | M | votes | first count | snapshot
@fact l1 = 1 | margin | G | lead in votes over the rival | first count | snapshot
@fact gt = 610 | vote_count | G | votes | third count | snapshot
@fact mt = 610 | vote_count | M | votes | third count | snapshot
@fact tv = 388 | vote_count | W | votes for the third-placed candidate | third count | snapshot
@fact sp = 11 | votes_cast | W | spoiled papers | third count | snapshot
@fact pl = 1619 | votes_cast | W | ballots cast | third count | snapshot
@fact el = 3946 | other | W | people on the register | - | constant
@fact to = 41.0 | turnout | W | turnout | third count | snapshot
@fact rc = 3 | other | R | times the votes were counted | 2029-05-04 | cumulative
@fact ck = 03:52 | clock | R | time at which the lot was drawn | 2029-05-04 | snapshot
@fact cb = 22:00 | clock | W | time at which voting ended | 2029-05-03 | snapshot
@fact ga = 29 | age | G | age | - | constant
@fact ma = 74 | age | M | age | - | constant
@fact da = 33 | age | D | age | - | constant
@fact ad = 17 | address | T | house number of the hall in Quay Street | - | constant
@fact ar = 1 | arrests | D | people arrested at the count | 2029-05-04 | snapshot
@fact ss = 14 | seats | T | seats | - | constant
@fact sv = 8 | seats | T | seats of the independents | 2029-05-04 | snapshot
@fact yr = 22 | duration | M | years on the council | 2029-05-04 | cumulative
@fact cu = 240 | price | T | council tax for a Band D home in pounds a year | 2029-30 | plan
@fact mo = 31 | homes | M | affordable homes promised at the old cannery | - | plan | pledged
@fact al = 1400 | price | T | yearly allowance of a councillor in pounds | - | constant
@fact s4 = 4 | votes_cast | W | papers with votes for too many candidates | third count | snapshot
@fact s7 = 7 | votes_cast | W | papers unmarked or uncertain | third count | snapshot
@rel sum pl = gt + mt + tv + sp
@rel share to = pl / el
@rel diff l1 = gv - mv
@race first = gv mv
@race third = gt mt
@trap gv gt :: a vote was taken away in the recount
@trap ga da :: two men's ages
@trap ck cb :: close of poll and draw
@trap pl el :: voted and registered
@rel sum sp = s4 + s7

@doc bbc-like | public broadcaster, regional | 2029-05-04
Drawing of lots decides Porth Elwy seat after dead heat

A town council seat has been decided by a name pulled out of a fisherman's hat after two candidates finished with {610|gt+mt|t=after the third count} votes each.

Gethin Prosser-Nnamdi, {29|ga}, a volunteer lifeboatman, was declared the winner in Harbour ward when the returning officer, Siân Okonjo, drew his name at {03:52|ck} BST on Friday, after the third count.

He had been {one|l1|t=after the first count} vote ahead of Marged Llewelyn-Hughes after the first count, with {611|gv|^} to her {610|mv|^}. A recount found that one of his papers had been marked for two people.

Mrs Llewelyn-Hughes, {74|ma}, had been a councillor for {22|yr} years.

The third-placed candidate received {388|tv}. There were {11|sp} spoiled papers. Turnout was {41%|to}.

Polls had closed at {22:00|cb} on Thursday. Gwent-based law lecturer Ffion Akers said a draw was "very much the law, and has been for {150|-} years".

{One|ar|s=man} man, aged {33|da|s=man}, was arrested outside the hall.

@doc local-weekly | local weekly newspaper | 2029-05-09
GETHIN BY A HAT

By Iestyn Parry at Quay Street Hall

I have covered {nine|-} council elections in this town and gone home before midnight from all of them.

On Thursday the boxes came up the steps of {17|ad} Quay Street within half an hour of the close of poll at {ten|cb|v=22:00}. By one we had a result of sorts: Gethin {611|gv|t=By one}, Marged {610|mv|^}. Marged's agent did what agents do. By half past two it was {610|gt|t=By half past two} apiece, and it was {610|mt|t=at a quarter past three} apiece still when they'd been through the lot again at a quarter past three.

{Three|rc} counts, {1,619|pl} papers, and nothing in it. So Ms Okonjo borrowed a hat.

The name came out at {3.25|!ck} by the hall clock. The lifeboatman sat down on the floor. The retired teacher ({74|ma}, as she reminded me, and "not a day tired") was first to shake his hand.

It does not alter who runs Town Hall. Independents have {eight|sv} of the {14|ss} seats whichever way the hat fell. But it may sink Marged's {31|mo} homes at the old cannery.

Next week: Carnival queen, full pictures. Tide tables p.38. Lost: tabby, answers to Nigel, reward £50.

@doc tabloid | national tabloid site | 2029-05-04
HAT'S ALL FOLKS! Hunky lifeboat hero wins council seat by lucky dip

A ripped RNLI volunteer has WON an election with the help of a sailor's cap.

Gethin Prosser-Nnamdi, {27|!ga}, couldn't be separated from ex-teacher Marged Llewelyn-Hughes, {74|ma}, after {FOUR|!rc} counts in sleepy Porth Elwy. Both had {610|gt+mt|t=after FOUR counts}.

Sleepy? Not on Thursday. Locals say a brawl broke out and cops nicked Dylan Beynon, {33|da}, for allegedly climbing into the ballot store by the bins at {71|!ad} Quay Street.

Only {1,619|pl} people voted out of nearly {4,000|~el}. That's {41 per cent|to}.

And what does the winner get? An allowance of {£1,400|al} a year. The council sets a tax of {£240|cu} for an average home.

"I'm buying her a cake," Gethin told The Comet.

MORE FROM THE COMET: Dad of 9 wins £2m | Seagull ate my thong

@doc council-notice | statutory notice | 2029-05-04
PORTH ELWY TOWN COUNCIL
Declaration of result of poll, Harbour Ward

I, Siân Okonjo, being the returning officer, give notice that the number of votes recorded for each candidate is as follows:

LLEWELYN-HUGHES, Marged: {610|mt}
PROSSER-NNAMDI, Gethin: {610|gt} (Elected by lot)
VOWLES, Peter: {388|tv}

Rejected ballot papers: {11|sp}, of which voting for more candidates than permitted: {4|s4}; unmarked or void for uncertainty: {7|s7}.
Electorate: {3,946|el}. Ballot papers issued: {1,619|pl}. Turnout: {41.0|to} per cent.

The votes were counted {three|rc} times. An equality of votes having been found, I decided between the candidates by lot at {3.52 a.m.|ck}

Printed and published by the Proper Officer, {17|ad} Quay Street, Porth Elwy
