@story varachha-diamond-units
@topic Surat diamond polishing after Diwali 2008: closed workshops, jobless polishers, exports and the relief package
@subject S = Surat | the city | the diamond city
@subject B = Bhavnagar | the smaller centre
@subject A = Surat Polishers' Association | the association | the workshop owners
@subject R = Ratnakar Sangh | the Sangh | the workers' body | the polishers' union
@subject G = Government of Gujarat | the state government | Gandhinagar | the state
@subject E = Gem Export Board | the Board | GEB
@subject J = Jignesh Vekariya | Vekariya
@fact un = 6000 | other | S | polishing units in operation before Diwali | 2008-10 | snapshot
@fact cl = 2350 | other | S | polishing units that have not reopened | 2008-11-28 | snapshot
@fact jb = 210000 | jobs | S | polishers without work, by the owners' count | 2008-11-28 | snapshot
@fact jr = 350000 | jobs | R | polishers without work, by the union's count | 2008-11-28 | snapshot
@fact bv = 48000 | jobs | B | polishers without work | 2008-11-28 | snapshot
@fact tot = 700000 | jobs | S | polishers in all | 2008-10 | snapshot
@fact dth = 19 | deaths | S | polishers who took their own lives | since Diwali 2008 | cumulative
@fact pk = 2000000000 | budget | G | rupees of relief | 2008-12-01 | plan | pledged
@fact rq = 12000000000 | budget | A | rupees of relief asked for | 2008-11-28 | plan | threshold
@fact ex = 742000000 | revenue | E | dollars of cut diamonds exported | October 2008 | constant
@fact ex0 = 1106000000 | revenue | E | dollars of cut diamonds exported | October 2007 | constant
@fact ed = 32.9 | rate | E | fall of exports over a year in percent | October 2008 | constant
@fact rg = 31 | rate | E | fall of the price of rough in percent | since August 2008 | cumulative
@fact w = 8500 | price | J | rupees earned a month | before Diwali 2008 | snapshot
@fact w2 = 3200 | price | J | rupees earned a month | 2008-11 | snapshot
@fact vac = 21 | duration | A | days of Diwali closure | 2008 | constant
@fact vac2 = 45 | duration | A | days of Diwali closure after the extension | 2008 | plan
@fact st = 9600 | enrolment | S | school leaving certificates issued | 2008-11 | cumulative
@fact dol = 49.8 | price | E | rupees to the dollar | 2008-11-28 | snapshot
@fact ag = 29 | age | J | years of age | 2008-11 | constant
@rel change ed = ex0 -> ex
@trap jb jr :: two counts
@trap pk rq :: given and asked
@trap jb bv :: two cities
@trap un cl :: all units and those shut
@trap w w2 :: before and after

@doc a-national-daily | national daily, Ahmedabad edition | 2008-11-29
In Surat, {2,350|cl|t=now} of {6,000|un|t=before the festival} workshops stay dark

By Hetal Dabhi
SURAT: The shutters came down for Diwali, as they do each year, for {21|vac} days. They were to go up on November 19. By the workshop owners' reckoning more than a third of them have not, and the association on Friday lengthened the holiday to {45|vac2|t=on Friday|by=the association} days.

Of the {6,000|un|t=before the festival} units that turned wheels before the festival, {2,350|cl|t=now} are shut now. The owners put the number of jobless at {2.1 lakh|jb|v=210000|by=The owners}, out of {seven lakh|tot|v=700000} polishers in the diamond city; the Ratnakar Sangh says {3.5 lakh|jr|v=350000|by=the Ratnakar Sangh}. Bhavnagar, the smaller centre, has {48,000|bv} more.

"Nobody buys roughs at these prices," said one owner, though roughs have come down {31 per cent|rg|t=since August} since August. Polished goods worth {$742 million|ex|t=in October} left the country in October; the same month last year it was {$1,106 million|ex0|t=the same month last year}, the Gem Export Board said.

The association wants {Rs 1,200 crore|rq|by=The association} from the state.

@doc b-english-weekly | weekly newsmagazine | 2008-12-08
A stone's weight

Jignesh Vekariya is {29|ag}. Since he was sixteen he has bent over a wheel in Varachha and looked at light. He was paid by the stone, and in a good month the stones came to {Rs 8,500|w|t=in a good month}. In November they came to {3,200|w2|t=In November}. "I bought a motorcycle on instalments," he says. The motorcycle is gone.

He is one of the luckier ones. {Two hundred and ten thousand|jb|by=employers|s=employers} of his kind have nothing at all, say employers. {Half a million|!jr|v=500000|by=the workers' body}, says the workers' body that has given out khichdi at Hirabaug since the middle of the month. The police will talk only about the ones who gave up for good: {nineteen|dth|by=The police|t=since Diwali} since Diwali.

Their children have left first. Municipal schools wrote {9,600|st|t=in four weeks} leaving certificates in four weeks, because families went home to Amreli and Junagadh, where there is at least a field.

Gandhinagar has answered with {Rs 200 crore|pk|by=Gandhinagar}: training at {Rs 1,200|-} a month, some ration cards. {A sixth|-} of what was asked for, people note.

PHOTO: Wheels without hands, Mini Bazaar (1 of 9)

@doc c-trade-portal | diamond trade portal, Antwerp | 2008-12-02
India: exports tumble, factories idle

The October tally of India's Gem Export Board makes grim reading. Shipments of polished fell to {$742 million|ex|t=October|by=India's Gem Export Board} from {$1.106 billion|ex0|t=a year ago} a year ago, down {33%|ed|round|t=October}. The rupee's slide to {49.8|dol} per dollar did not help anyone who had bought rough on credit.

In Surat, around {2,350|~cl} firms are closed; owners' representatives, who have stretched the Diwali break to {30|!vac2|by=owners' representatives} days, speak of {210,000|jb|by=owners' representatives} unemployed cutters. In Bhavnagar {84,000|!bv} are out.

Rough is {31%|rg|t=below its August peak} below its August peak. Tender houses report that goods under {10|-} points find no bids. One sightholder returned {a third|-} of his box.

Relief: the state has announced INR {2 billion|pk|by=the state}, or {$40 million|-}, against the trade's wish list of INR {12 billion|rq|by=the trade's wish list}.

Rapid Price List subscribers: new sheet Friday, 0.30-3.99 ct.

@doc d-tv-transcript | television news transcript | 2008-12-01
ANCHOR: The chief minister has opened the purse for Surat. Our correspondent Farida Lokhandwala is at Gandhinagar. Farida, how much is it?

LOKHANDWALA: It's {200 crore|pk}, Vikram. The association had come with {twelve hundred|rq|v=12000000000|by=The association}. They're calling it a lollipop.

ANCHOR: And how many people would need to share it?

LOKHANDWALA: Depends who you ask. The owners' figure, {2.1 lakh|jb|v=210000|by=The owners' figure}, covers only those who were on a register. The Sangh says {3.5|jr|x=100000|by=The Sangh}. Remember the whole trade here employs {seven lakh|tot|v=700000}.

ANCHOR: The deaths?

LOKHANDWALA: Sadly the number since the festival has gone to {nineteen|dth|t=since the festival}. All men, most of them under {thirty-five|-}.

ANCHOR: When do the gates reopen?

LOKHANDWALA: The vacation was {twenty-one|vac} days, it's now {forty-five|vac2|t=now}. But I met a young polisher today who had gone from {eight and a half thousand|w|v=8500|s=a young polisher|t=had gone from} rupees a month to {three thousand two hundred|w2|v=3200|s=a young polisher|t=today}. He's not sure he wants to come back.

ANCHOR: Farida, thank you. It's {nine|-} o'clock.
