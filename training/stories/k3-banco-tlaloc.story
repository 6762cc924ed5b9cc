@story banco-tlaloc-rescue
@topic State rescue of Banco Tláloc, Mexico, 1996
@subject T = Banco Tláloc | Tláloc | the bank | the lender
@subject F = deposit insurance fund | the fund | Fobapat | the rescue fund
@subject C = National Banking Commission | the Commission | the supervisor | the regulator
@subject I = Iturbe Cárdenas family | the Iturbes | the former owners
@subject Q = Banco de Québec-Ultramar | Ultramar | the Canadian bank | the Canadians
@subject P = peso | the currency
@fact cap = 8700000000 | budget | F | pesos of capital put in by the State | 1996-08-29 | plan | pledged
@fact capu = 1150000000 | budget | F | dollars of capital put in by the State | 1996-08-29 | plan | pledged
@fact loans = 14300000000 | other | F | pesos of bad loans bought by the fund | 1996-08-29 | plan
@fact bad = 21.4 | other | T | percent of loans overdue | June 1996 | snapshot
@fact badm = 12.1 | other | T | percent of loans overdue | March 1996 | snapshot
@fact sys = 8.9 | other | C | percent of all banks' loans overdue | June 1996 | snapshot
@fact ass = 61500000000 | other | T | pesos of assets | June 1996 | snapshot
@fact dep = 44200000000 | other | T | pesos of deposits | June 1996 | snapshot
@fact loss = 2600000000 | profit | T | pesos lost in the half-year | first half 1996 | cumulative
@fact br = 312 | other | T | branches | August 1996 | snapshot
@fact close = 95 | other | T | branches to be closed | 1997 | plan
@fact staff = 9800 | jobs | T | employees | August 1996 | snapshot
@fact lay = 2700 | jobs | T | employees to be dismissed | 1997 | plan
@fact q = 16 | other | Q | percent of the bank to be bought | 1997 | plan
@fact qd = 175000000 | price | Q | dollars for the stake | 1997 | plan | pledged
@fact priv = 980000000 | price | I | dollars paid for the bank at privatization | 1992 | constant
@fact fx = 7.56 | price | P | pesos to the dollar | 1996-08-29 | snapshot
@fact cost = 8.4 | other | F | percent of gross domestic product that all bank rescues cost | August 1996 | snapshot | projected
@fact rate = 29 | rate | P | percent interest on 28-day bills | August 1996 | snapshot
@rel convert capu = cap
@trap cap loans :: capital and purchase of loans
@trap bad badm :: June and March
@trap bad sys :: one bank and all banks
@trap cap capu :: pesos and dollars
@trap br close :: open and to be closed
@trap priv qd :: old sale and new stake

@doc a-wire | wire agency | 1996-08-29
Mexico takes over Banco Tlaloc, pumps in {$1.15 billion|capu}

MEXICO CITY (Transpacific) - Mexican authorities seized control of Banco Tláloc on Thursday, injecting {8.7 billion|cap|t=on Thursday} pesos ({$1.15 billion|capu}) of new capital into the country's seventh-largest bank and buying {14.3 billion|loans} pesos of its worst loans.

Overdue credit had swollen to {21.4 percent|bad|t=in June} of the total in June from {12.1 percent|badm|t=three months before} three months before, the National Banking Commission said. The average for Mexican banks is {8.9 percent|sys}.

Tláloc lost {2.6 billion|loss|t=in the first half} pesos in the first half. It holds assets of {61.5 billion|ass} pesos and deposits of {44.2 billion|dep}, which are fully guaranteed.

The Iturbe Cárdenas family, who paid {$980 million|priv|t=in 1992} for the bank in 1992, lose everything. Canada's Banco de Québec-Ultramar has agreed to buy {16 percent|q} for {$175 million|qd}.

@doc b-daily | Mexico City daily | 1996-08-30
THE PEOPLE PAY FOR TLÁLOC

Isaura Mendieta Luján

Another one. The fund bought, with your money and mine, {14.3 billion|loans} pesos of paper that nobody is going to pay, and put {14.3 billion|!cap} more into the till of Tláloc, so that its door could open this morning.

How did it come to this? In March the lender confessed to {8.9|!badm|t=In March} per cent of bad debt. By June it was {21.4|bad|t=By June}. Deputy Efrén Zazueta asks what the supervisor was reading in between. With interest at {29|rate} per cent, he adds, nobody who owes can pay and nobody who can pay owes.

For the workers there is another bill: {2,700|lay} of {9,800|staff} out of a job, {95|close|t=next year} of {312|br} branches shut next year. Don Jacinto Iturbe, who acquired all that for {980 million|priv} dollars in the good times, was seen in Houston.

According to Zazueta, salvaging the banks will have cost {8.4|cost|by=Zazueta} per cent of what this nation produces.

@doc c-newsletter | investors' letter | 1996-09-02
TLALOC: who gets what

Common shareholders: zero. Depositors ({P44.2bn|dep|v=44200000000}): par. Ultramar: {16%|q} of a clean bank for {US$175m|qd}, which values the lot at a touch under {US$1.1bn|-}. Compare that with the {US$980m|priv} of the privatization and the Canadians do not look that clever.

The taxpayer: {US$1.15bn|capu} at an exchange rate of {7.56|fx}, before any recovery on the portfolio, for which we would pencil in {25|-} centavos in the peso.

First-half loss was {P2.6bn|loss|v=2600000000}. On assets of {P16.5bn|!ass|v=16500000000} this is bleeding by any standard. NPLs {21.4%|bad|t=at June}, versus {12.1%|badm|t=end-March} end-March and {8.9%|sys|t=at June} for the system, both at June.

We expect {95|close} closures, mostly in Bajío, to take out {P300m|-} in annual cost.

@doc d-qa | business weekly, questions and answers | 1996-09-06
Is my money safe? Seven questions about Tláloc

I have a savings account. Can I lose it? No. The {44.2 billion|dep} pesos held by savers are covered.

Will my branch stay open? Of the {312|br}, {217|-} will.

Who runs it now? The regulator named Octavio Belmont as administrator. He says he will let go {2,700|lay|by=He} people by spring.

How much did the government pay? {8.7|cap|x=1000000000} billion as capital. At Friday's rate that makes {1.15|capu|x=1000000000} billion dollars. On top come {14.3|loans|x=1000000000} billion for portfolios, payable in ten-year notes.

Is that all? For all the banks so far, officials speak of {8.4|cost|by=officials} percent of GDP.

What do the Canadians get? {Sixteen|q} percent of the shares, for {751 million|!qd|v=751000000} dollars.

And the old owners? They appeal. "They closed us with {three|-} signatures and no argument," a family lawyer told us.
