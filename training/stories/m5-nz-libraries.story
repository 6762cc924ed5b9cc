@story m5-nz-libraries
@topic Whanganui-Ruapehu council votes on closing branch libraries, New Zealand
@subject C = Ruapehu Coast District Council | the council | the district council | councillors | RCDC
@subject L = Ruapehu Coast Libraries | the library service | the libraries | the network
@subject K = Kai Iwi branch | Kai Iwi | Kai Iwi library
@subject R = Raetea branch | Raetea | Raetea library
@subject S = Save Our Shelves | the campaign | campaigners | SOS
@subject M = Hinemoa Tairua | Tairua | the mayor | Mayor Tairua
@subject B = Book bus | the mobile library | the bus | the van
@fact save = 1300000 | budget | C | dollars a year saved by the closures | from July 2034 | plan
@fact hole = 4700000 | budget | C | dollars missing from the yearly plan | 2034-35 | plan
@fact lib = 8200000 | budget | L | dollars to run the service for a year | 2033-34 | plan
@fact rate = 7.8 | rate | C | percent that rates go up | 2034-35 | plan
@fact rate2 = 9.1 | rate | C | percent that rates go up if no branch closes | 2034-35 | plan | hypothetical
@fact br = 9 | other | L | branches | March 2034 | snapshot
@fact close = 4 | other | L | branches to close | by July 2034 | plan
@fact close0 = 6 | other | L | branches to close in the first draft | January 2034 | plan
@fact job = 22 | jobs | L | posts to go | by July 2034 | plan
@fact staff = 96 | jobs | L | people employed | March 2034 | snapshot
@fact left = 5 | other | L | branches | from July 2034 | plan
@fact sleft = 74 | jobs | L | people employed | from July 2034 | plan
@fact opex = 6900000 | budget | L | dollars to run the service for a year | 2034-35 | plan
@fact kv = 31200 | crowd | K | visits in a year | 2033 | cumulative
@fact rv = 18700 | crowd | R | visits in a year | 2033 | cumulative
@fact lv = 612000 | crowd | L | visits in a year | 2033 | cumulative
@fact loans = 744000 | other | L | items lent in a year | 2033 | cumulative
@fact eb = 168000 | other | L | e-books lent in a year | 2033 | cumulative
@fact sub = 2146 | other | C | written submissions | 2034-03-08 | cumulative
@fact subop = 1893 | other | C | written submissions against | 2034-03-08 | cumulative
@fact subsh = 88.2 | other | C | percent of submissions against | 2034-03-08 | cumulative
@fact sig = 11400 | other | S | names on a petition | 2034-03-20 | cumulative
@fact yes = 8 | votes_cast | C | councillors for | 2034-03-21 | constant
@fact no = 5 | votes_cast | C | councillors against | 2034-03-21 | constant
@fact bus = 340000 | price | B | dollars to buy it | 2034 | plan
@fact stops = 14 | other | B | stops a week | from August 2034 | plan
@fact crowd = 450 | crowd | S | people at the protest | 2034-03-21 | snapshot
@fact part = 8.2 | other | K | percent of the network's visits, with Raetea | 2033 | cumulative
@trap close close0 :: final plan and first draft
@trap kv rv :: two branches
@trap save hole :: saving and shortfall
@trap rate rate2 :: with closures and without
@trap sub subop :: all, and those against
@trap loans eb :: all loans, and electronic ones
@rel diff left = br - close
@rel diff sleft = staff - job
@rel diff opex = lib - save
@rel share subsh = subop / sub

@doc a-rnz | public radio site | 2034-03-21
{Four|close} libraries to go as council votes {8|yes}–{5|no}

Ruapehu Coast District Council has voted {eight|yes} to {five|no} to shut {four|close} of its {nine|br} library branches by July, Kai Iwi and Raetea among them.

The decision would save {$1.3 million|save} a year towards a {$4.7m|hole} hole in the coming annual plan, Mayor Hinemoa Tairua told today's meeting. It costs {22|job} jobs. Rates rise by {7.8 percent|rate}; keeping every branch would have meant {9.1 percent|rate2}.

Of {2146|sub} written submissions, {1893|subop} opposed the closures. About {450|~crowd} people stood outside in the rain while councillors spoke, some with trolleys of overdue books.

A mobile library, to be bought for {$340,000|bus}, will make {14|stops} stops a week from August.

The first draft, in January, had {six|close0|t=in January} branches on the list.

@doc b-stuffy | local newspaper | 2034-03-22
The night they counted the chairs
Rewi Anaru-Petrovic, council reporter

Alice Ngata has {14|-} grandchildren and reads to all of them at Kai Iwi. Last year she was part of the {31,200|kv|t=Last year} times someone pushed open its door. Up the road at Raetea it happened {18,700|rv|t=Last year} times. Together the {two|-} made up {eight percent|part|round} of the {612,000|lv|t=Last year} visits to the network, and, Tairua argued, a bigger slice of its {$8.2m|lib} running cost.

Not many in the gallery bought it. {Eighty-eight percent|subsh|round} of those who wrote in had said no. A petition with {14,100|!sig|t=on Tuesday|s=A petition} names was handed over on Tuesday.

"{Twenty-two|job} people out of {96|staff}. That's not trimming," said Cr Wiremu Dahl, one of {five|no} who voted against.

Ratepayers will see bills climb {7.8 percent|rate} from July.

Got a story? rewi@coastchronicle.example, 021 555 0190

@doc c-campaign | campaign newsletter | 2034-03-23
KIA ORA SHELF-SAVERS!

We lost. {8|yes}–{5|no}. Have a cry, then read on.

1. {11,400|sig} of you signed. That's more than voted in the last ward election.
2. The mayor says the {four|close} closures free up {$1.3m|save}. Our accountant (thanks Priya) gets {$870,000|!save|s=The mayor}. Somebody show us the spreadsheet.
3. Borrowing is NOT dying: {744,000|loans|t=in 2033} items went out in 2033. Yes, {168,000|eb|^} of those were e-books. Try reading one to a two-year-old.
4. The van. {Ten|!stops} calls each week for a district the size of Luxembourg?!
5. Tuesday's turnout: wow. {450|~crowd|t=Tuesday's} soggy legends.

Next hui: Thursday 6pm, Raetea hall. Bring a plate.

@doc d-sector | library association bulletin | 2034-04-02
BRANCH CLOSURES: RUAPEHU COAST

Councillors adopted the revised option on 21 March. Effect on the service: branches from {9|br} to {5|left}; establishment from {96|staff} to {74|sleft}; opex from {$8.2m|lib} to {$6.9m|opex|t=in 2034-35} in 2034-35. One vehicle purchase ({$340k|bus}).

Use in 2033: visits {621,000|!lv|t=in 2033}; physical and digital issues {744,000|loans|^}, the latter {168,000|eb|s=the latter}.

Consultation: {2146|sub} responses, {1893|subop} opposed.

Members may wish to compare Kaipara's 2032 exercise, where a proposal to close {three|-} sites was withdrawn.

CPD points: 2. ISSN 9999-0146.
